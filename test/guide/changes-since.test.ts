import { expect, test } from 'vitest';
import { changesSince } from '../../lib/guide/changes-since.ts';
import { checklist } from '../../lib/guide/checklist.ts';
import type { StepId } from '../../lib/guide/step.ts';
import { steps } from '../../lib/guide/steps.ts';
import { reduce } from '../../lib/setup/reduce.ts';
import type { FactKey, SetupState } from '../../lib/setup/setup-state.ts';
import {
  loginUrlOf,
  metadataUrl,
  otherTenantId,
  tenantId,
} from '../support/builders/identities.ts';
import { aFinishedSetup, aSetupThatKnows, later, muchLater } from '../support/builders/setups.ts';

const saml: StepId = 'saml-settings';
const otherLogin = loginUrlOf(otherTenantId);

function shows(setup: SetupState, key: FactKey, value: string): SetupState {
  return reduce(setup, { type: 'setup/setting-seen', at: muchLater, key, value, source: 'page' });
}

function entryOf(setup: SetupState, id: StepId) {
  const entry = checklist(setup).entries.find(({ step }) => step.id === id);
  if (!entry) throw new Error(id);
  return entry;
}

function statusAndChanges(setup: SetupState, id: StepId) {
  const { status, changes } = entryOf(setup, id);
  return { status, changed: changes.map((each) => each.key) };
}

test('nothing is stale in a finished setup', () => {
  const entries = checklist(aFinishedSetup()).entries;
  expect(entries.filter((entry) => entry.status === 'stale')).toEqual([]);
});

test('a value that changes in Entra after it was filled makes the step stale, with then and now', () => {
  const changed = shows(aFinishedSetup(), 'entra/idp.loginUrl', otherLogin);
  expect(entryOf(changed, saml)).toMatchObject({
    status: 'stale',
    changes: [
      { key: 'entra/idp.loginUrl', was: loginUrlOf(tenantId), is: otherLogin, at: muchLater },
    ],
  });
});

test('a stale step is the thing to do now', () => {
  const changed = shows(aFinishedSetup(), 'entra/idp.loginUrl', otherLogin);
  expect(checklist(changed).current?.step.id).toBe(saml);
});

test('a value that changes in Image Relay makes the step stale', () => {
  const changed = shows(aFinishedSetup(), 'image-relay/idp.logoutUrl', otherLogin);
  expect(statusAndChanges(changed, saml)).toEqual({
    status: 'stale',
    changed: ['image-relay/idp.logoutUrl'],
  });
});

test('an address that Entra was given and that somebody changed there makes the step stale', () => {
  const changed = shows(aFinishedSetup(), 'entra/sp.identifier', `${metadataUrl}/`);
  expect(statusAndChanges(changed, 'basic-saml')).toEqual({
    status: 'stale',
    changed: ['entra/sp.identifier'],
  });
});

test('another active certificate makes the step of the certificate stale', () => {
  const other = 'ABCDEF0123456789ABCDEF0123456789ABCDEF01';
  const changed = shows(aFinishedSetup(), 'entra/idp.thumbprint', other);
  expect(statusAndChanges(changed, 'certificate')).toEqual({
    status: 'stale',
    changed: ['entra/idp.thumbprint'],
  });
});

test('a switch that was taken back makes the step stale', () => {
  const changed = shows(aFinishedSetup(), 'image-relay/jit.enabled', 'off');
  expect(statusAndChanges(changed, saml)).toEqual({
    status: 'stale',
    changed: ['image-relay/jit.enabled'],
  });
});

test('a value that is back as it was leaves the step done', () => {
  const back = shows(
    shows(aFinishedSetup(), 'entra/idp.loginUrl', otherLogin),
    'entra/idp.loginUrl',
    loginUrlOf(tenantId),
  );
  expect(statusAndChanges(back, saml)).toEqual({ status: 'observed', changed: [] });
});

const ticked = reduce(aSetupThatKnows({ 'entra/idp.loginUrl': loginUrlOf(tenantId) }), {
  type: 'setup/step-marked',
  at: later,
  step: saml,
  mark: 'done',
});

test('a tick by hand is stale when a value of the step changed after it', () => {
  expect(statusAndChanges(ticked, saml)).toEqual({ status: 'by-hand', changed: [] });
  expect(statusAndChanges(shows(ticked, 'entra/idp.loginUrl', otherLogin), saml)).toEqual({
    status: 'stale',
    changed: ['entra/idp.loginUrl'],
  });
});

test('a tick that is given again after the change counts', () => {
  const again = reduce(shows(ticked, 'entra/idp.loginUrl', otherLogin), {
    type: 'setup/step-marked',
    at: '2026-11-02T10:00:00.000Z',
    step: saml,
    mark: 'done',
  });
  expect(statusAndChanges(again, saml)).toEqual({ status: 'by-hand', changed: [] });
});

test('a step that was never done is open, whatever changes', () => {
  const step = steps.find((each) => each.id === saml);
  const never = shows(
    aSetupThatKnows({ 'entra/idp.loginUrl': loginUrlOf(tenantId) }),
    'entra/idp.loginUrl',
    otherLogin,
  );
  expect(step && changesSince(step, never)).toEqual([]);
  expect(statusAndChanges(never, saml).status).toBe('open');
});
