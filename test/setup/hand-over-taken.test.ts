import { describe, expect, it, test } from 'vitest';
import { checklist } from '../../lib/guide/checklist.ts';
import { eventsFromObservation } from '../../lib/setup/events-from-observation.ts';
import { planFill } from '../../lib/setup/plan-fill.ts';
import { preflight } from '../../lib/setup/preflight/preflight.ts';
import { reduce } from '../../lib/setup/reduce.ts';
import type { SetupEvent } from '../../lib/setup/setup-event.ts';
import type { FactKey, SetupState } from '../../lib/setup/setup-state.ts';
import { wantedValue } from '../../lib/setup/wanted-values.ts';
import {
  der,
  issuerOf,
  loginUrlOf,
  otherTenantId,
  otherThumbprint,
  replyUrl,
  tenantId,
  testUser,
} from '../support/builders/identities.ts';
import { aField, anObservation, fromEntra } from '../support/builders/observations.ts';
import {
  aPublished,
  aSetup,
  aSetupThatKnows,
  certificateDetails,
  later,
  muchLater,
} from '../support/builders/setups.ts';

type Taken = Extract<SetupEvent, { type: 'setup/hand-over-taken' }>;

const login = loginUrlOf(tenantId);
const entraFacts = {
  'entra/tenant.id': tenantId,
  'entra/idp.loginUrl': login,
  'entra/idp.logoutUrl': login,
  'entra/idp.certificate': der,
  'entra/testUser.upn': testUser,
} as const satisfies Partial<Record<FactKey, string>>;

function taken(changes: Partial<Taken> = {}): Taken {
  return {
    type: 'setup/hand-over-taken',
    at: muchLater,
    side: 'entra',
    madeAt: later,
    facts: entraFacts,
    certificate: certificateDetails,
    names: { displayName: 'T. Tester', userName: 'T.Tester' },
    steps: ['copy-urls', 'add-app'],
    ...changes,
  };
}

const received = reduce(aSetup(), taken());
const statusOf = (setup: SetupState, id: string) =>
  checklist(setup).entries.find(({ step }) => step.id === id)?.status;

test('values become facts that came from a file, known since it was made', () => {
  expect(received.facts['entra/idp.loginUrl']).toEqual({ value: login, source: 'file', at: later });
  expect(received.certificate).toEqual(certificateDetails);
  expect(received.choices).toMatchObject({ displayName: 'T. Tester', userName: 'T.Tester' });
  expect(received.handedOver?.entra?.steps).toEqual(['add-app', 'copy-urls']);
});

test('names that the admin chose stay', () => {
  const choices = { ...aSetup().choices, displayName: 'Own Choice' };
  expect(reduce(aSetup({ choices }), taken()).choices).toMatchObject({
    displayName: 'Own Choice',
    userName: 'T.Tester',
  });
});

test('once a console has shown the test user it is not called otherwise', () => {
  const setup = reduce(aSetupThatKnows({ 'entra/testUser.upn': testUser }), taken());
  expect(setup.choices).toMatchObject({ displayName: 'B.Simon', userName: 'B.Simon' });
});

test.each([
  ['a page showed', aSetupThatKnows({ 'entra/idp.loginUrl': `${login}/` })],
  [
    'the admin pasted',
    aSetup({ facts: { 'entra/idp.loginUrl': { value: `${login}/`, source: 'typed', at: later } } }),
  ],
])('a value that %s does not give way to a file', (_, setup) => {
  expect(reduce(setup, taken()).facts['entra/idp.loginUrl']?.value).toBe(`${login}/`);
});

test('a certificate that Entra lists as active does not give way, whatever it came from', () => {
  const own = { ...certificateDetails, thumbprint: otherThumbprint, serial: '01' };
  const setup: SetupState = {
    ...aSetupThatKnows({ 'entra/idp.thumbprint': otherThumbprint }, { certificate: own }),
  };
  const facts = {
    ...setup.facts,
    'entra/idp.certificate': { value: 'MIIB', source: 'file', at: later },
  } as const;
  const after = reduce({ ...setup, facts }, taken());
  expect(after.certificate).toEqual(own);
  expect(after.facts['entra/idp.certificate']?.value).toBe('MIIB');
});

test('another application takes the half of the former one away, and leaves the other half', () => {
  const both = reduce(received, taken({ side: 'image-relay', facts: {}, certificate: null }));
  const adopt = (id: string, now: SetupState) =>
    reduce(now, {
      type: 'setup/application-adopted',
      at: muchLater,
      application: { objectId: id, appId: null, name: 'Image Relay' },
    });
  const other = adopt(otherTenantId, adopt(tenantId, both));
  expect(Object.keys(other.handedOver ?? {})).toEqual(['image-relay']);
  expect(other.facts['entra/idp.loginUrl']).toBeUndefined();
});

describe('what came with a hand-over', () => {
  const confirmedBy = (setup: SetupState) => {
    const wanted = wantedValue(setup, 'samlSettings.loginUrl');
    return wanted?.kind === 'value' && wanted.confirmed;
  };
  const see = (setup: SetupState, key: FactKey, value: string) =>
    reduce(setup, { type: 'setup/setting-seen', at: muchLater, key, value, source: 'page' });

  it('is reviewed as unconfirmed', () => {
    const form = anObservation(['image-relay/sso-settings'], {
      fields: [aField('samlSettings.loginUrl'), aField('samlSettings.certificate')],
    });
    const plan = planFill(received, form);
    const byField = (id: string) => plan.find(({ field }) => field === id);
    expect(byField('samlSettings.loginUrl')).toMatchObject({ next: login, confirmed: false });
    expect(byField('samlSettings.certificate')).toMatchObject({ confirmed: false });
  });

  it('is confirmed once the console agrees', () => {
    expect(confirmedBy(received)).toBe(false);
    expect(confirmedBy(see(received, 'entra/idp.loginUrl', login))).toBe(true);
  });

  it('is confirmed once the metadata of its tenant agrees, and not by that of another one', () => {
    expect(confirmedBy({ ...received, published: aPublished })).toBe(true);
    const other = { ...aPublished, signOnUrls: [loginUrlOf(otherTenantId)] };
    expect(confirmedBy({ ...received, published: other })).toBe(false);
  });

  it('is not confirmed by the other console, which was filled from it', () => {
    expect(confirmedBy(see(received, 'image-relay/idp.loginUrl', login))).toBe(false);
  });

  it('counts for addresses of Image Relay too', () => {
    const relay = taken({
      side: 'image-relay',
      facts: { 'image-relay/sp.replyUrl': replyUrl },
      certificate: null,
    });
    const setup = reduce(aSetup(), relay);
    const wanted = (now: SetupState) => wantedValue(now, 'basicSaml.replyUrl');
    expect(wanted(setup)).toEqual({ kind: 'value', value: replyUrl, confirmed: false });
    const seen = see(setup, 'image-relay/sp.replyUrl', replyUrl);
    expect(wanted(seen)).toEqual({ kind: 'value', value: replyUrl, confirmed: true });
  });

  it.each([
    ['the only one that Microsoft publishes', aPublished, true],
    [
      'one of two that Microsoft publishes',
      {
        ...aPublished,
        certificates: [
          ...aPublished.certificates,
          { ...certificateDetails, thumbprint: otherThumbprint },
        ],
      },
      false,
    ],
  ])('a certificate is confirmed as the active one where it is %s', (_, published, confirmed) => {
    expect(wantedValue({ ...received, published }, 'samlSettings.certificate')).toMatchObject({
      confirmed,
    });
  });

  it('lets nothing pass in the check before the test', () => {
    const filled = see(received, 'image-relay/idp.loginUrl', login);
    const finding = (setup: SetupState) =>
      preflight(setup, new Date(later), []).find(({ id }) => id === 'login-url')?.finding;
    expect(finding(filled)).toEqual({
      verdict: 'unknown',
      needs: { fact: 'entra/idp.loginUrl' },
    });
    expect(finding(see(filled, 'entra/idp.loginUrl', login))).toEqual({ verdict: 'pass' });
  });

  it('makes a step done as the hand-over says, and seen once the console agrees', () => {
    expect(statusOf(received, 'copy-urls')).toBe('handed-over');
    const urls = ['entra/idp.loginUrl', 'entra/idp.logoutUrl'] as const;
    const seen = urls.reduce((now, key) => see(now, key, login), received);
    expect(statusOf(seen, 'copy-urls')).toBe('observed');
  });

  it('makes a step done of which it only says so, until the admin takes the tick away', () => {
    expect(statusOf(received, 'add-app')).toBe('handed-over');
    const event = { type: 'setup/step-marked', at: muchLater, step: 'add-app', mark: 'not-done' };
    expect(statusOf(reduce(received, event as SetupEvent), 'add-app')).toBe('open');
  });

  it.each(['read-image-relay', 'saml-settings', 'create-sso-user', 'test-my-apps'])(
    'says nothing of %s, which is not of its half',
    (step) => {
      expect(statusOf(reduce(aSetup(), taken({ facts: {}, steps: [step] })), step)).toBe('open');
    },
  );

  it('says nothing of a step of which a console shows something else', () => {
    const known = aSetupThatKnows({ 'image-relay/sp.replyUrl': replyUrl });
    const told = reduce(known, taken({ steps: ['basic-saml'] }));
    expect(statusOf(told, 'basic-saml')).toBe('handed-over');
    const right = see(told, 'entra/sp.replyUrl', replyUrl);
    expect(statusOf(right, 'basic-saml')).toBe('handed-over');
    const wrong = see(told, 'entra/sp.replyUrl', 'https://wrong.example/acs');
    expect(statusOf(wrong, 'basic-saml')).toBe('open');
  });

  it('says nothing of the certificate once Entra lists another one as active', () => {
    const told = reduce(aSetup(), taken({ steps: ['certificate'] }));
    expect(statusOf(told, 'certificate')).toBe('handed-over');
    const shown = see(told, 'entra/idp.thumbprint', otherThumbprint);
    expect(statusOf(shown, 'certificate')).toBe('open');
  });

  it('says nothing of a choice that a console shows otherwise', () => {
    const relay = taken({
      side: 'image-relay',
      facts: {},
      certificate: null,
      steps: ['saml-settings'],
    });
    const told = reduce(aSetup(), relay);
    expect(statusOf(told, 'saml-settings')).toBe('handed-over');
    const shown = see(told, 'image-relay/requestBinding', 'HTTP-Redirect');
    expect(statusOf(shown, 'saml-settings')).toBe('open');
  });

  it('does not keep a page from being believed that shows another tenant', () => {
    const other = loginUrlOf(otherTenantId);
    const seen = anObservation(['entra/saml'], {
      readings: [
        { setting: 'idp.loginUrl', value: other },
        { setting: 'idp.identifier', value: issuerOf(otherTenantId) },
      ],
    });
    const after = eventsFromObservation(received, seen, fromEntra).reduce(reduce, received);
    expect(after.facts['entra/idp.loginUrl']).toMatchObject({ value: other, source: 'page' });
    expect(after.facts['entra/tenant.id']).toMatchObject({ value: otherTenantId, source: 'page' });
    const mixed = preflight(after, new Date(later), []).find(({ id }) => id === 'one-tenant');
    expect(mixed?.finding.verdict).toBe('failure');
  });
});
