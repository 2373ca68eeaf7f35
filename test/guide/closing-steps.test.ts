import { describe, expect, it, test } from 'vitest';
import {
  closingStepIds,
  closingSteps,
  missingPreconditions,
} from '../../lib/guide/closing-steps.ts';
import { configurationOf } from '../../lib/setup/known-configuration.ts';
import { reduce } from '../../lib/setup/reduce.ts';
import { type SetupState, testWays } from '../../lib/setup/setup-state.ts';
import { afterSeeing } from '../support/builders/configurations.ts';
import { testUser } from '../support/builders/identities.ts';
import { aKnownSetup } from '../support/builders/known-setups.ts';
import { aSetup, later, muchLater } from '../support/builders/setups.ts';

const passed = { at: later, email: testUser, configuration: configurationOf(aKnownSetup()) };
const testedBy = (way: (typeof testWays)[number]) =>
  aKnownSetup({ tests: { pending: null, passed: { [way]: passed } } });
const withWayIn = (setup: SetupState) =>
  reduce(setup, { type: 'setup/step-marked', at: later, step: 'another-way-in', mark: 'done' });
const withAnotherUser = (setup: SetupState) => {
  const choices = { ...setup.choices, userName: 'ada.test', displayName: 'Ada Test' };
  return reduce(setup, { type: 'setup/choices-changed', at: muchLater, choices });
};
const untested = aKnownSetup({ tests: { pending: null, passed: {} } });

const standings: readonly [what: string, setup: SetupState, missing: readonly string[]][] = [
  ['a setup that has just begun', aSetup(), ['tested', 'way-in']],
  ['no test and another way in', withWayIn(untested), ['tested']],
  ['a test that passed, and no other way in', testedBy('sp'), ['way-in']],
  ['a test that passed before configurations were kept', withWayIn(aKnownSetup()), ['tested']],
  [
    'a test of other settings',
    withWayIn(afterSeeing(testedBy('sp'), 'entra/nameIdSource', 'user.mail')),
    ['tested'],
  ],
  ['a test of another user', withAnotherUser(withWayIn(testedBy('sp'))), ['tested']],
  ['a test and another way in', withWayIn(testedBy('sp')), []],
];

test.each(standings)('with %s what is missing is told', (_, setup, missing) => {
  expect(missingPreconditions(setup)).toEqual(missing);
});

test.each(testWays)('a test by %j is enough', (way) => {
  expect(missingPreconditions(withWayIn(testedBy(way)))).toEqual([]);
});

test('another way in that was taken back counts no more', () => {
  const back = reduce(withWayIn(testedBy('sp')), {
    type: 'setup/step-marked',
    at: muchLater,
    step: 'another-way-in',
    mark: null,
  });
  expect(missingPreconditions(back)).toEqual(['way-in']);
});

describe('closing steps', () => {
  it('wait for both, all but the one that is waited for', () => {
    expect(closingSteps(untested)).toEqual([
      { id: 'another-way-in', link: 'image-relay', doneAt: null, despite: [], held: [] },
      {
        id: 'assign-groups',
        link: 'app-users',
        doneAt: null,
        despite: [],
        held: ['tested', 'way-in'],
      },
      {
        id: 'move-people',
        link: 'image-relay',
        doneAt: null,
        despite: [],
        held: ['tested', 'way-in'],
      },
      { id: 'tidy-up', link: 'users', doneAt: null, despite: [], held: ['tested', 'way-in'] },
    ]);
  });

  it('wait for nothing once both are there', () => {
    expect(closingSteps(withWayIn(testedBy('tile'))).map(({ held }) => held)).toEqual([
      [],
      [],
      [],
      [],
    ]);
  });

  it('keep what was missing when they were ticked, whatever came later', () => {
    const ticked = reduce(untested, {
      type: 'setup/step-marked',
      at: later,
      step: 'assign-groups',
      mark: 'done',
      despite: ['tested', 'way-in'],
    });
    const tested = withWayIn({ ...ticked, tests: testedBy('sp').tests });
    const entry = closingSteps(tested).find(({ id }) => id === 'assign-groups');
    expect(entry).toMatchObject({ doneAt: later, despite: ['tested', 'way-in'], held: [] });
  });

  it.each(closingStepIds)('%s is open again once its tick is taken away', (step) => {
    const mark = (setup: SetupState, done: 'done' | null) =>
      reduce(setup, {
        type: 'setup/step-marked',
        at: later,
        step,
        mark: done,
        despite: ['tested'],
      });
    const back = mark(mark(untested, 'done'), null);
    expect(back.marks).toEqual({});
    expect(closingSteps(back).find(({ id }) => id === step)).toMatchObject({
      doneAt: null,
      despite: [],
    });
  });
});
