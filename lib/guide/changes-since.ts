import type { FactKey, SetupState } from '../setup/setup-state.ts';
import { changedAfterTick, changesSinceTest } from './changes-since-test.ts';
import { type Condition, expectedValue } from './condition.ts';
import type { Step } from './step.ts';

/** A value that a console showed differently before, when the step was done. */
export interface Change {
  readonly key: FactKey;
  /** Null where it was not seen then, and cannot have been what it is now. */
  readonly was: string | null;
  readonly is: string;
  readonly at: string;
}

/**
 * What changed since a step was done: a value that had been as the step wants it and no longer is, or,
 * where the admin ticked the step, whatever of its values changed after the tick; of a test, the settings with
 * which it was made. Empty for a step that is still to be done for the first time.
 */
export function changesSince(step: Step, setup: SetupState): Change[] {
  const mark = setup.marks[step.id];
  const conditions = step.waitsFor.flatMap(simple);
  const undone = conditions.flatMap((each) => undoneBy(each, setup));
  const later =
    mark?.mark === 'done' ? conditions.flatMap((each) => laterThan(mark.at, each, setup)) : [];
  return distinct(mark?.mark === 'done' ? later : undone);
}

function simple(condition: Condition): readonly Condition[] {
  return condition.kind === 'any' ? condition.of.flatMap(simple) : [condition];
}

/** The change that parted two values which were equal. */
function undoneBy(condition: Condition, setup: SetupState): Change[] {
  if (condition.kind === 'certificate') return undoneCertificate(setup);
  if (condition.kind === 'test') return changesSinceTest(condition.way, setup);
  if (condition.kind !== 'equal') return [];
  const { fact, to } = condition;
  const expected = expectedValue(to, setup);
  const value = setup.facts[fact]?.value;
  if (expected === null || value === undefined || value === expected) return [];
  const own = changeOf(fact, setup, expected);
  const other = 'fact' in to ? changeOf(to.fact, setup, value) : null;
  return [own, other].filter((each) => each !== null);
}

/** Entra lists another certificate as active than it did when this one was brought. */
function undoneCertificate(setup: SetupState): Change[] {
  const brought = setup.certificate?.thumbprint;
  const change = brought ? changeOf('entra/idp.thumbprint', setup, brought) : null;
  return change === null || change.is === brought ? [] : [change];
}

function changeOf(key: FactKey, setup: SetupState, was: string): Change | null {
  const fact = setup.facts[key];
  if (fact?.previous?.value !== was) return null;
  return { key, was, is: fact.value, at: fact.previous.until };
}

/** A test waits for no value of its own, but says something of the settings with which it was made. */
function laterThan(at: string, condition: Condition, setup: SetupState): Change[] {
  if (condition.kind === 'test') return changedAfterTick(at, setup);
  return changedAfter(factsOf(condition), at, setup);
}

function factsOf(condition: Condition): FactKey[] {
  if (condition.kind === 'known') return [condition.fact];
  if (condition.kind === 'certificate') return ['entra/idp.thumbprint'];
  if (condition.kind !== 'equal') return [];
  return 'fact' in condition.to ? [condition.fact, condition.to.fact] : [condition.fact];
}

function changedAfter(keys: readonly FactKey[], at: string, setup: SetupState): Change[] {
  return keys.flatMap((key) => {
    const fact = setup.facts[key];
    const previous = fact?.previous;
    if (!fact || !previous || previous.until <= at) return [];
    return [{ key, was: previous.value, is: fact.value, at: previous.until }];
  });
}

function distinct(changes: readonly Change[]): Change[] {
  return [...new Map(changes.map((each) => [each.key, each])).values()];
}
