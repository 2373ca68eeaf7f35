import fc from 'fast-check';
import { expect } from 'vitest';
import { configurationOf } from '../../lib/setup/known-configuration.ts';
import { reduce } from '../../lib/setup/reduce.ts';
import type { SetupEvent } from '../../lib/setup/setup-event.ts';
import { type SetupState, setupState } from '../../lib/setup/setup-state.ts';
import { aSetup } from '../support/builders/setups.ts';
import { endsTests, expectNothingLost } from './support/lasting-facts.ts';
import { property } from './support/property.ts';
import { certificates, histories } from './support/setup-events.ts';

const start = aSetup();

/** Every step of a history, as what was, what happened, and what came of it. */
function stepsOf(history: readonly SetupEvent[]): [SetupState, SetupEvent, SetupState][] {
  let now = start;
  return history.map((event) => {
    const before = now;
    now = reduce(before, event);
    return [before, event, now];
  });
}

property('what comes of any history comes back from the store as it is', histories, (history) => {
  const setup = history.reduce(reduce, start);
  expect(setupState.parse(JSON.parse(JSON.stringify(setup)))).toEqual(setup);
});

property('an event that comes twice changes nothing the second time', histories, (history) => {
  for (const [, event, after] of stepsOf(history)) expect(reduce(after, event)).toEqual(after);
});

property(
  'no event touches the setup that it is applied to, nor is touched',
  histories,
  (history) => {
    const frozen = freeze(structuredClone(history));
    frozen.reduce((setup, event) => freeze(reduce(setup, event)), freeze(structuredClone(start)));
    expect(frozen).toEqual(history);
  },
);

function freeze<Value>(value: Value): Value {
  if (typeof value === 'object' && value !== null && !Object.isFrozen(value)) {
    Object.freeze(value);
    Object.values(value).forEach(freeze);
  }
  return value;
}

property('nothing is lost that an event may not take away', histories, (history) => {
  for (const step of stepsOf(history)) expectNothingLost(...step);
});

property('a certificate is kept with its own details, or with none', histories, (history) => {
  const { certificate, facts } = history.reduce(reduce, start);
  const der = facts['entra/idp.certificate']?.value;
  if (certificate !== null) expect(certificates.get(der ?? '')).toEqual(certificate);
  else expect(der).toBeUndefined();
});

property(
  'a test passes only by a sign-in of the test user after its start',
  histories,
  (history) => {
    for (const [before, event, after] of stepsOf(history)) {
      if (after.tests.passed === before.tests.passed) continue;
      if (endsTests(before, event)) {
        expect(after.tests.passed).toEqual({});
        continue;
      }
      const { pending } = before.tests;
      if (event.type !== 'setup/session-seen' || pending === null)
        throw new Error('no test was open');
      expect(event.loadedAt >= pending.startedAt).toBe(true);
      const sawOther = event.isPrivate ? pending.sawOtherPrivately : pending.sawOther;
      expect(event.fromSignIn || sawOther).toBe(true);
      const expected = before.facts['entra/testUser.upn']?.value;
      expect(event.email?.toLowerCase()).toBe(expected?.toLowerCase());
      const { at, email } = event;
      const made = { startedAt: pending.startedAt, configuration: configurationOf(before) };
      const passed = { ...before.tests.passed, [pending.way]: { at, email, ...made } };
      expect(after.tests).toEqual({ ...before.tests, pending: null, passed });
      expect(made.configuration['entra/testUser.upn']).toBe(expected);
    }
  },
);

property(
  'the order of two histories of different settings does not matter to either',
  fc.tuple(histories, histories),
  ([one, other]) => {
    const ofSide = (history: readonly SetupEvent[], side: string) =>
      history.filter((each) => each.type === 'setup/setting-seen' && each.key.startsWith(side));
    const [entra, relay] = [ofSide(one, 'entra/'), ofSide(other, 'image-relay/')];
    const facts = (history: readonly SetupEvent[]) => history.reduce(reduce, start).facts;
    expect(facts([...entra, ...relay])).toEqual(facts([...relay, ...entra]));
  },
);
