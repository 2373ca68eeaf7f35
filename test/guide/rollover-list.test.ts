import { expect, test } from 'vitest';
import { rolloverList } from '../../lib/guide/rollover-list.ts';
import { markOf, rolloverStepIds, rolloverSteps } from '../../lib/guide/rollover-steps.ts';
import type { SetupState } from '../../lib/setup/setup-state.ts';
import { testUser } from '../support/builders/identities.ts';
import {
  aChange,
  broughtFresh,
  changeBegan,
  filledFresh,
  freshDer,
  freshThumbprint,
  inTime,
  minute,
  oldThumbprint,
  paneOf,
  tooLate,
} from '../support/builders/rollovers.ts';

type Seen = NonNullable<Parameters<typeof aChange>[0]>;

const listOf = (seen: Seen, now = inTime) => {
  const setup = aChange(seen);
  return rolloverList(setup, setup.rollover, now);
};
const current = (seen: Seen, now = inTime) => listOf(seen, now).current?.step.id ?? null;

const signedIn = (startedAt: string): Partial<SetupState> => ({
  tests: { pending: null, passed: { sp: { at: minute(20), email: testUser, startedAt } } },
});
const agreed = { agreedFor: changeBegan };
const created = { 'entra/idp.certificates': paneOf(oldThumbprint, freshThumbprint) };
const saved = { ...created, 'image-relay/idp.certificate': freshDer };
const active = {
  ...saved,
  'entra/idp.certificates': paneOf(freshThumbprint, oldThumbprint),
  'entra/idp.thumbprint': freshThumbprint,
};
const removed = { ...active, 'entra/idp.certificates': paneOf(freshThumbprint) };

test.each<[string | null, string, Seen]>([
  ['agree', 'at first', {}],
  ['create', 'once a time is agreed', { change: agreed }],
  ['bring', 'when Entra lists a second one', { change: agreed, facts: created }],
  ['save', 'when it was brought', { change: broughtFresh, facts: created }],
  ['activate', 'when Image Relay shows it', { change: broughtFresh, facts: saved }],
  ['test', 'when Entra shows it as active', { change: broughtFresh, facts: active }],
  [
    'remove',
    'after a sign-in',
    { change: broughtFresh, facts: active, setup: signedIn(minute(10)) },
  ],
  [
    null,
    'when the old one is gone',
    { change: broughtFresh, facts: removed, setup: signedIn(minute(10)) },
  ],
])('%s is to be done %s', (expected, _, seen) => {
  expect(current(seen)).toBe(expected);
});

test('a certificate that Entra does not list is still to be brought', () => {
  const listed = { 'entra/idp.certificates': paneOf(oldThumbprint, 'F'.repeat(40)) };
  expect(current({ change: broughtFresh, facts: listed })).toBe('bring');
});

test('a sign-in that was started before the change says nothing of it', () => {
  const before = { change: broughtFresh, facts: active, setup: signedIn(changeBegan) };
  expect(current(before)).toBe('test');
  const old = { tests: { pending: null, passed: { sp: { at: minute(20), email: testUser } } } };
  expect(current({ change: broughtFresh, facts: active, setup: old })).toBe('test');
});

test('a sign-in while Image Relay holds the new one proves that it is active', () => {
  const seen = { change: broughtFresh, facts: saved, setup: signedIn(minute(10)) };
  expect(listOf(seen).entries.find(({ step }) => step.id === 'activate')?.status).toBe('observed');
});

test('made active first, the outage is told, and the way out of it is the one thing to do', () => {
  const early = { 'entra/idp.thumbprint': freshThumbprint };
  const list = listOf({ facts: early });
  expect(list.standing).toBe('entra-ahead');
  expect(list.current?.step.id).toBe('bring');
  expect(current({ facts: early, change: broughtFresh })).toBe('save');
});

test('after the save nothing stands before the activation, whatever else is open', () => {
  const fresh = { ...broughtFresh, agreedFor: null };
  expect(current({ change: fresh, facts: saved })).toBe('activate');
});

test('after the end of the old one the order is forced', () => {
  expect(listOf({ change: agreed }, tooLate)).toMatchObject({
    isForced: true,
    standing: 'expired',
  });
  expect(listOf({ change: agreed }, inTime).isForced).toBe(false);
  const list = listOf({ change: agreed, facts: created }, tooLate);
  expect(list.standing).toBe('entra-ahead');
  expect(list.current?.step.id).toBe('bring');
});

test('ticks stand for what a console does not show, and never for the rest', () => {
  const marks = Object.fromEntries(
    rolloverStepIds.map((id) => [markOf(id), { mark: 'done' as const, at: minute(9) }]),
  );
  const list = listOf({ setup: { marks } });
  const open = list.entries.filter(({ status }) => status === 'open').map(({ step }) => step.id);
  expect(open).toEqual(rolloverSteps.filter(({ mayTick }) => !mayTick).map(({ id }) => id));
  expect(open).toEqual(['agree', 'bring', 'activate', 'test']);
});

test('the certificate that was saved with a form that does not show it counts', () => {
  const setup = aChange({ change: broughtFresh, facts: created, setup: filledFresh(true) });
  const { 'image-relay/idp.certificate': _, ...facts } = setup.facts;
  expect(rolloverList({ ...setup, facts }, setup.rollover, inTime).current?.step.id).toBe(
    'activate',
  );
});
