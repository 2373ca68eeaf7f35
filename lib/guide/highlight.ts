import type { FieldId, PageId } from '../consoles/ids.ts';
import { saveCaption } from '../consoles/save-control.ts';
import type { DocumentKey } from '../messages/panel-messages.ts';
import { isWritten } from '../setup/fill-items.ts';
import type { SetupState } from '../setup/setup-state.ts';
import type { ChecklistEntry } from './checklist.ts';
import { lastPress } from './filled-fields.ts';
import type { Front } from './panel-view.ts';

/** The control of the current step, to be outlined in the page. */
export interface Highlighted {
  readonly document: DocumentKey;
  readonly page: PageId;
  readonly field: FieldId;
  /** What the hint says: that the panel fills it, that it asks first, or that it is to be pressed. */
  readonly act: 'fill' | 'review' | 'press';
  /** What saves the field's form is outlined in its place, by what it says. */
  readonly save?: string;
}

/** Buttons that a step comes down to. */
const presses: readonly (readonly [page: PageId, field: FieldId])[] = [
  ['entra/sso-method', 'ssoMethod.saml'],
];

/** What to outline on the page in front; null where the step has nothing to do there, or is done. */
export function highlightOf(
  entry: ChecklistEntry | null,
  front: Front,
  setup: SetupState,
): Highlighted | null {
  if (entry === null || front.foreign !== null) return null;
  return (
    fieldToFill(entry, front) ?? saveToPress(entry, front, setup) ?? buttonToPress(entry, front)
  );
}

/** A form that was filled and is not known to be saved comes down to its own button. */
function saveToPress(
  { step }: ChecklistEntry,
  { fillable }: Front,
  setup: SetupState,
): Highlighted | null {
  if (fillable === null || !step.pages.includes(fillable.page)) return null;
  const { page, plan, seen } = fillable;
  const save = saveCaption(page, seen.observation.language);
  const isUnsaved = lastPress(setup, page)?.rows.some(
    ({ entry, saved }) => saved === null && isWritten(entry),
  );
  const [first] = plan;
  const isAllRight = plan.every(({ decision }) => decision.kind === 'same');
  if (save === null || !isUnsaved || !isAllRight || first === undefined) return null;
  return { document: seen.key, page, field: first.field, act: 'press', save };
}

function fieldToFill({ step }: ChecklistEntry, { fillable }: Front): Highlighted | null {
  if (fillable === null || !step.pages.includes(fillable.page)) return null;
  const due = fillable.plan.find(({ decision }) => ['write', 'conflict'].includes(decision.kind));
  if (due === undefined) return null;
  const act = due.decision.kind === 'write' ? 'fill' : 'review';
  return { document: fillable.seen.key, page: fillable.page, field: due.field, act };
}

function buttonToPress({ step }: ChecklistEntry, { documents }: Front): Highlighted | null {
  for (const [page, field] of presses) {
    if (!step.pages.includes(page)) continue;
    const seen = documents.find(({ observation }) =>
      observation.fields.some((each) => each.id === field && each.outcome === 'found'),
    );
    if (seen) return { document: seen.key, page, field, act: 'press' };
  }
  return null;
}
