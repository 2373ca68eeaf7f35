import { changedSettings } from '../setup/changed-settings.ts';
import type { Precondition } from '../setup/despite.ts';
import { type SetupState, testWays } from '../setup/setup-state.ts';
import type { LinkId } from './links.ts';

/**
 * What comes after the tests: from here on people are concerned who work today. No console shows that these
 * are done, so the admin ticks them.
 */
export const closingStepIds = [
  'another-way-in',
  'assign-groups',
  'move-people',
  'tidy-up',
] as const;
type ClosingStepId = (typeof closingStepIds)[number];

export interface ClosingEntry {
  readonly id: ClosingStepId;
  readonly link: LinkId;
  readonly doneAt: string | null;
  /** What had not happened when it was ticked. */
  readonly despite: readonly Precondition[];
  /** What is to happen first; nothing where it may be done. */
  readonly held: readonly Precondition[];
}

const links: Readonly<Record<ClosingStepId, LinkId>> = {
  'another-way-in': 'image-relay',
  'assign-groups': 'app-users',
  'move-people': 'image-relay',
  'tidy-up': 'users',
};

/** The closing steps as they stand. The first of them is what the others wait for, beside a test. */
export function closingSteps(setup: SetupState): readonly ClosingEntry[] {
  const missing = missingPreconditions(setup);
  return closingStepIds.map((id) => {
    const mark = setup.marks[id];
    const isDone = mark?.mark === 'done';
    return {
      id,
      link: links[id],
      doneAt: isDone ? mark.at : null,
      despite: isDone ? (mark.despite ?? []) : [],
      held: id === 'another-way-in' ? [] : missing,
    };
  });
}

/** What speaks against rolling out now. */
export function missingPreconditions(setup: SetupState): readonly Precondition[] {
  const hasWayIn = setup.marks['another-way-in']?.mark === 'done';
  return [
    ...(isTested(setup) ? [] : (['tested'] as const)),
    ...(hasWayIn ? [] : (['way-in'] as const)),
  ];
}

/** A test of the present configuration has passed, whichever way it began. */
function isTested(setup: SetupState): boolean {
  return testWays.some((way) => {
    const configuration = setup.tests.passed[way]?.configuration;
    return configuration !== undefined && changedSettings(configuration, setup).length === 0;
  });
}
