import { useState } from 'preact/hooks';
import { t } from '../lib/catalogue/translate.ts';
import type { LearnedField } from '../lib/consoles/learned-field.ts';
import { writeLearnedFile } from '../lib/setup/learned-file.ts';
import type { PanelActions } from './actions.ts';

interface Props {
  learned: readonly LearnedField[];
  actions: Pick<PanelActions, 'save'>;
}

/** What was shown as a file for somebody else: to be read first, since a page's words may name a company. */
export function LearnedExport({ learned, actions }: Props) {
  const [isOpen, setOpen] = useState(false);
  const text = writeLearnedFile(learned);
  return (
    <>
      <p>
        <button type="button" aria-expanded={isOpen} onClick={() => setOpen(!isOpen)}>
          {t('learned.export')}
        </button>
      </p>
      {isOpen && (
        <>
          <p class="warning">⚠ {t('export.read')}</p>
          <pre tabIndex={0} role="region" aria-label={t('export.text')}>
            {text}
          </pre>
          <p>
            <button type="button" onClick={() => actions.save('learned-fields.json', text)}>
              {t('export.save')}
            </button>
          </p>
        </>
      )}
    </>
  );
}
