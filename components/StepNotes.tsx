import { t } from '../lib/catalogue/translate.ts';
import type { NoteId } from '../lib/guide/step.ts';

interface Props {
  notes: readonly NoteId[];
  /** Something else is in front of the admin, so they can wait. */
  isFolded: boolean;
}

/** What saves the admin from the usual mistakes at a step. */
export function StepNotes({ notes, isFolded }: Props) {
  if (notes.length === 0) return null;
  return (
    <details class="notes" open={!isFolded}>
      <summary>
        <h3>{t('now.notes')}</h3>
      </summary>
      {notes.map((note) => (
        <p class="note" key={note}>
          {t(`note.${note}`)}
        </p>
      ))}
    </details>
  );
}
