import { isSamePlace } from '../consoles/visit.ts';
import type { SetupState } from '../setup/setup-state.ts';
import { type Checklist, isDone } from './checklist.ts';
import { destinationOf } from './links.ts';
import type { Front } from './panel-view.ts';
import type { Step, StepId } from './step.ts';

/**
 * The step to whose page the guide may lead on, now that another one is done that was the one to do: because a
 * console showed it, not because the admin said so, and never to a test.
 *
 * @param former The step that was to be done until now.
 */
export function nextAfter(former: StepId, list: Checklist, setup: SetupState): Step | null {
  const before = list.entries.find(({ step }) => step.id === former);
  const isSeen = before?.status === 'observed' && setup.marks[former] === undefined;
  const step = list.current?.step ?? null;
  if (!isSeen || step === null || step.id === former || step.section === 'test') return null;
  return isDone(list, former) ? step : null;
}

/** Whether the page of a step is in front already. */
export function isInFront(step: Step, { documents }: Front, setup: SetupState): boolean {
  const [wanted] = step.pages;
  if (documents.some(({ observation }) => observation.pages.some(({ id }) => id === wanted))) {
    return true;
  }
  const { address, page } = destinationOf(step, setup);
  return (
    page === undefined && documents.some(({ visit }) => isSamePlace(visit.tabAddress, address))
  );
}

/** Whether the page in front may be left unasked, as far as is known without a look at it. */
export function mayLeave({ documents, foreign }: Front, setup: SetupState): boolean {
  if (documents.length === 0 || foreign !== null || (setup.begun ?? []).length > 0) return false;
  return !documents.some(({ observation }) =>
    observation.fields.some(({ id, now }) => {
      const filled = setup.filled[id];
      const isWritten = filled?.outcome === 'filled' || filled?.outcome === 'changed';
      // What a search box holds is never saved.
      return isWritten && !filled.saved && now === filled.after && !id.endsWith('.search');
    }),
  );
}
