import { expect } from 'vitest';
import { stepsOfApplication } from '../../../lib/setup/done-in-application.ts';
import type { SetupEvent } from '../../../lib/setup/setup-event.ts';
import type { SetupState } from '../../../lib/setup/setup-state.ts';

/** Holds what an event has made of a setup against all that this event may not take away. */
export function expectNothingLost(before: SetupState, event: SetupEvent, after: SetupState): void {
  const { id, createdAt, version } = before;
  expect(after).toMatchObject({ id, createdAt, version });
  const isOther = adoptsAnother(before, event);
  const lasting = (key: string) => !(isOther && ofApplication.test(key));
  expect(after.seen).toMatchObject(only(before.seen, lasting));
  expect(after.originals).toMatchObject(only(before.originals, lasting));
  expect(Object.keys(after.filled)).toEqual(
    expect.arrayContaining(Object.keys(before.filled).filter(lasting)),
  );
  if (!endsTests(before, event)) {
    const passed = Object.keys(before.tests.passed);
    expect(Object.keys(after.tests.passed)).toEqual(expect.arrayContaining(passed));
  }
  if (before.liveBefore !== null) expect(after.liveBefore).toBe(before.liveBefore);
  expectFactsKept(before, event, after);
  expectMarksKept(before, event, after);
}

/** Pages and fields that are an application's own. */
const ofApplication = /^(?:entra\/|basicSaml\.|claims\.|assignment\.)/;

function only<Value>(values: Readonly<Record<string, Value>>, isMeant: (key: string) => boolean) {
  return Object.fromEntries(Object.entries(values).filter(([key]) => isMeant(key)));
}

/** Only another application or another test user makes a fact void; another value keeps the old one. */
function expectFactsKept(before: SetupState, event: SetupEvent, after: SetupState): void {
  for (const [key, fact] of Object.entries(before.facts)) {
    const now = after.facts[key as keyof SetupState['facts']];
    if (now === undefined) expect(mayDrop(before, event, key)).toBe(true);
    else if (now.value !== fact.value) expect(now.previous?.value).toBe(fact.value);
    else expect(now).toMatchObject(fact);
  }
}

function mayDrop(before: SetupState, event: SetupEvent, key: string): boolean {
  if (event.type === 'setup/choices-changed') return key.includes('/testUser.');
  const isOfApplication = key.startsWith('entra/') && key !== 'entra/testUser.upn';
  return isOfApplication && adoptsAnother(before, event);
}

/** A sign-in to one application, or of one test user, says nothing about another. */
export function endsTests(before: SetupState, event: SetupEvent): boolean {
  return adoptsAnother(before, event) || choosesAnother(before, event);
}

function choosesAnother({ choices }: SetupState, event: SetupEvent): boolean {
  return (
    event.type === 'setup/choices-changed' &&
    (event.choices.userName !== choices.userName ||
      event.choices.displayName !== choices.displayName)
  );
}

/** What was seen of one application says nothing about another. */
function adoptsAnother(before: SetupState, event: SetupEvent): boolean {
  return (
    event.type === 'setup/application-adopted' &&
    before.application?.objectId !== event.application.objectId
  );
}

/** A mark goes or changes only by an event of its own step, or with the application that it was done in. */
function expectMarksKept(before: SetupState, event: SetupEvent, after: SetupState): void {
  for (const [step, mark] of Object.entries(before.marks)) {
    if (event.type === 'setup/step-marked' && event.step === step) continue;
    if (adoptsAnother(before, event) && stepsOfApplication.includes(step)) continue;
    expect(Object.entries(after.marks)).toContainEqual([step, mark]);
  }
}
