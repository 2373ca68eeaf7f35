import { listText, t } from '../lib/catalogue/translate.ts';
import type { FieldId, PageId } from '../lib/consoles/ids.ts';
import type { Checklist } from '../lib/guide/checklist.ts';
import type { StepId } from '../lib/guide/step.ts';
import { fieldText } from '../lib/guide/value-text.ts';
import { savedOutcome } from '../lib/setup/saved-outcome.ts';
import type { SetupState } from '../lib/setup/setup-state.ts';

/** As much of what the panel knows as is worth saying when it changes. */
export interface Known {
  readonly done: ReadonlySet<StepId>;
  /** Filled fields that a console has shown as saved: with what was filled, or with something else. */
  readonly right: ReadonlySet<FieldId>;
  readonly other: ReadonlySet<FieldId>;
  readonly page: PageId | null;
}

export function knownNow(setup: SetupState, list: Checklist, page: PageId | null): Known {
  const filled = Object.entries(setup.filled) as [FieldId, SetupState['filled'][FieldId]][];
  const saved = filled.flatMap(([field, entry]) => {
    const outcome = entry && savedOutcome(field, entry);
    return outcome ? [{ field, isRight: outcome.kind === 'saved' }] : [];
  });
  const done = list.entries.filter((entry) => entry.status !== 'open').map(({ step }) => step.id);
  return {
    done: new Set(done),
    right: new Set(saved.filter(({ isRight }) => isRight).map(({ field }) => field)),
    other: new Set(saved.filter(({ isRight }) => !isRight).map(({ field }) => field)),
    page,
  };
}

/** What is to be said now; null where what was said last still holds. */
export function newsBetween(last: Known, now: Known): string | null {
  const saved = [
    fieldsText('live.saved', added(last.right, now.right)),
    fieldsText('live.saved-other', added(last.other, now.other)),
  ];
  const step = added(last.done, now.done).at(-1);
  const done = step ? t('live.step-done', { step: t(`step.${step}.title`) }) : '';
  const news = [...saved, done].filter((text) => text !== '').join(' ');
  if (news !== '') return news;
  if (now.page === last.page) return null;
  return now.page === null ? '' : t('live.page', { page: t(`page.${now.page}`) });
}

function fieldsText(id: 'live.saved' | 'live.saved-other', fields: readonly FieldId[]): string {
  return fields.length === 0 ? '' : t(id, { fields: listText(fields.map(fieldText)) });
}

function added<Item>(before: ReadonlySet<Item>, now: ReadonlySet<Item>): Item[] {
  return [...now].filter((item) => !before.has(item));
}
