import { expect, test } from 'vitest';
import { checklist } from '../../lib/guide/checklist.ts';
import type { Condition } from '../../lib/guide/condition.ts';
import { sectionsOf } from '../../lib/guide/sections.ts';
import { type StepId, sectionIds, stepIds } from '../../lib/guide/step.ts';
import { steps } from '../../lib/guide/steps.ts';
import type { SetupState } from '../../lib/setup/setup-state.ts';
import {
  aFinishedSetup,
  aSetup,
  began,
  imageRelayApplication,
} from '../support/builders/setups.ts';
import { setupAt, stepNamed } from '../support/builders/steps.ts';

const sectionNamed = (setup: SetupState, id: string) =>
  sectionsOf(checklist(setup)).find((each) => each.id === id);

test('the sections hold every step once, in the tutorial’s order', () => {
  const sections = sectionsOf(checklist(aSetup()));
  expect(sections.map(({ id }) => id)).toEqual([...sectionIds]);
  const held = sections.flatMap(({ entries }) => entries.map(({ step }) => step.id));
  expect(held).toEqual([...stepIds]);
});

test('a section counts what was seen and what was ticked, and knows whether it is due', () => {
  const setup = aSetup({
    application: imageRelayApplication,
    marks: { 'sign-in-entra': { mark: 'done', at: began } },
  });
  expect(sectionNamed(setup, 'gallery')).toMatchObject({ done: 4, isCurrent: false });
  expect(sectionNamed(setup, 'read-first')).toMatchObject({ done: 0, isCurrent: true });
});

test('no section is due in a finished setup', () => {
  const sections = sectionsOf(checklist(aFinishedSetup()));
  expect(sections.some(({ isCurrent }) => isCurrent)).toBe(false);
});

const blockersOf = (setup: SetupState, id: StepId) =>
  checklist(setup).entries.find(({ step }) => step.id === id)?.blockedBy;

test('a step waits for what it cannot be done without, until that is done', () => {
  expect(blockersOf(aSetup(), 'assign-user')).toEqual(['add-app', 'create-user']);
  const setup = aSetup({ application: imageRelayApplication });
  expect(blockersOf(setup, 'assign-user')).toEqual(['create-user']);
});

test('a step that was ticked waits for nothing', () => {
  const marks = { 'assign-user': { mark: 'done', at: began } } as const;
  expect(blockersOf(aSetup({ marks }), 'assign-user')).toEqual([]);
});

test('a step that was seen as done and opened again waits for nothing', () => {
  const finished = aFinishedSetup();
  const marks = { 'choose-saml': { mark: 'not-done', at: began } } as const;
  const setup = { ...finished, application: null, marks };
  expect(blockersOf(setup, 'choose-saml')).toEqual([]);
});

test.each(stepIds)('%s waits only for earlier steps, so that the current one never waits', (id) => {
  const earlier = stepIds.slice(0, stepIds.indexOf(id));
  expect(earlier).toEqual(expect.arrayContaining([...(stepNamed(id).after ?? [])]));
  const setup = { ...setupAt(id), application: null };
  expect(checklist(setup).current).toMatchObject({ step: { id }, blockedBy: [] });
});

/** Facts that a step compares with: without them it cannot be done. */
function comparedWith(condition: Condition): string[] {
  if (condition.kind === 'any') return condition.of.flatMap(comparedWith);
  return condition.kind === 'equal' && 'fact' in condition.to ? [condition.to.fact] : [];
}

/** The step that waits for a fact to be known. */
function bringerOf(fact: string): StepId | undefined {
  if (fact === 'entra/idp.certificate') return 'certificate';
  return steps.find(({ waitsFor }) =>
    waitsFor.some((each) => each.kind === 'known' && each.fact === fact),
  )?.id;
}

const needs = steps.flatMap(({ id, waitsFor }) =>
  waitsFor.flatMap(comparedWith).map((fact) => [id, fact] as const),
);

test.each(needs)('%s waits for the step that brings %s', (id, fact) => {
  expect(stepNamed(id).after).toContain(bringerOf(fact));
});
