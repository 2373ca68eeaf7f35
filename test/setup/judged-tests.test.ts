import { describe, expect, it, test } from 'vitest';
import { configurationOf } from '../../lib/setup/known-configuration.ts';
import { reduce } from '../../lib/setup/reduce.ts';
import { type SetupState, setupState } from '../../lib/setup/setup-state.ts';
import { testKinds } from '../../lib/setup/sign-in-test.ts';
import { type TestVerdict, testVerdict } from '../../lib/setup/test-verdict.ts';
import { afterSeeing } from '../support/builders/configurations.ts';
import { testUser } from '../support/builders/identities.ts';
import { aKnownSetup } from '../support/builders/known-setups.ts';
import { aSetup, began, later, muchLater } from '../support/builders/setups.ts';

const setup = aKnownSetup({ tests: { pending: null, passed: {} } });
const verdict: TestVerdict = {
  kind: 'sp',
  startedAt: later,
  outcome: 'failed',
  cause: 'not-assigned',
  others: ['wrong-user'],
  code: 50105,
  byHand: false,
};
const judge = (state: SetupState, changes: Partial<TestVerdict> = {}, at = muchLater) =>
  reduce(state, { type: 'setup/test-judged', at, verdict: { ...verdict, ...changes } });

test.each(testKinds)('a verdict on %j is kept with what was set up then', (kind) => {
  const judged = judge(setup, { kind });
  expect(judged.tests.judged).toEqual({
    [kind]: { ...verdict, kind, at: muchLater, configuration: configurationOf(setup) },
  });
  expect(setupState.parse(judged)).toEqual(judged);
});

describe('of two verdicts on one way', () => {
  const newer = judge(setup, { startedAt: muchLater });

  it('the one whose test was started later stays, whichever comes last', () => {
    expect(judge(newer, { startedAt: later })).toBe(newer);
    expect(judge(judge(setup, { startedAt: later }), { startedAt: muchLater })).toEqual(newer);
  });

  it('of one and the same test the last one counts', () => {
    const again = judge(newer, { startedAt: muchLater, outcome: 'passed', cause: null });
    expect(again.tests.judged?.sp).toMatchObject({ outcome: 'passed', cause: null });
  });

  it('a verdict on another way takes nothing away', () => {
    expect(Object.keys(judge(newer, { kind: 'sign-out' }).tests.judged ?? {})).toEqual([
      'sp',
      'sign-out',
    ]);
  });
});

test('a verdict passes no test: that is for Image Relay’s page to show', () => {
  const waiting = reduce(setup, { type: 'setup/test-started', at: began, way: 'sp' });
  const judged = judge(waiting, { outcome: 'passed', cause: null });
  expect(judged.tests).toMatchObject({ passed: {}, pending: { way: 'sp' } });
});

test('a pass keeps the configuration with which it was made, and loses it to no later change', () => {
  const waiting = reduce(setup, { type: 'setup/test-started', at: began, way: 'sp' });
  const passed = reduce(waiting, {
    type: 'setup/session-seen',
    at: later,
    loadedAt: later,
    email: testUser,
    fromSignIn: true,
  });
  expect(passed.tests.passed.sp).toMatchObject({
    startedAt: began,
    configuration: configurationOf(setup),
  });
  const changed = afterSeeing(passed, 'entra/nameIdSource', 'user.mail', muchLater);
  expect(changed.tests.passed.sp).toEqual(passed.tests.passed.sp);
});

test('another application’s tests are forgotten, verdicts too', () => {
  const application = { objectId: '9e4d7a61-b2c8-4f05-a7d3-06f8e1c2b904', appId: null, name: 'B' };
  const adopted = reduce(judge(setup), {
    type: 'setup/application-adopted',
    at: muchLater,
    application,
  });
  expect(adopted.tests).toEqual({ pending: null, passed: {} });
});

const wrong: readonly [what: string, changes: Record<string, unknown>][] = [
  ['of no known way', { kind: 'idp' }],
  ['of no known cause', { cause: 'weather' }],
  ['with no known other cause', { others: ['weather'] }],
  ['with a number of four digits', { code: 5010 }],
  ['with another outcome', { outcome: 'maybe' }],
  ['without a start', { startedAt: 'now' }],
];

test.each(wrong)('a verdict %s is none', (_, changes) => {
  expect(testVerdict.safeParse(verdict).success).toBe(true);
  expect(testVerdict.safeParse({ ...verdict, ...changes }).success).toBe(false);
});

describe('a step that is ticked despite something', () => {
  const mark = (despite?: readonly ('tested' | 'way-in')[], done: 'done' | 'not-done' = 'done') =>
    reduce(aSetup(), {
      type: 'setup/step-marked',
      at: later,
      step: 'move-people',
      mark: done,
      ...(despite ? { despite: [...despite] } : {}),
    }).marks['move-people'];

  it('keeps what it was', () => {
    expect(mark(['tested'])).toEqual({ mark: 'done', at: later, despite: ['tested'] });
  });

  it.each([[undefined], [[]]])('has no such note with %j', (despite) => {
    expect(mark(despite)).toEqual({ mark: 'done', at: later });
  });
});
