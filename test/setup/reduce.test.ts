import { expect, test } from 'vitest';
import { newSetup } from '../../lib/setup/new-setup.ts';
import { reduce } from '../../lib/setup/reduce.ts';
import type { SetupEvent } from '../../lib/setup/setup-event.ts';
import type { SetupState } from '../../lib/setup/setup-state.ts';
import {
  company,
  der,
  loginUrlOf,
  otherCompany,
  otherTenantId,
  tenantId,
} from '../support/builders/identities.ts';
import {
  aFill,
  aSetup,
  aSetupThatKnows,
  began,
  certificateDetails,
  imageRelayApplication,
  later,
  muchLater,
} from '../support/builders/setups.ts';

const loginUrl = 'entra/idp.loginUrl';
const refused = { key: loginUrl, reason: 'foreign-host', at: later } as const;
const choices = { ...aSetup().choices, displayName: 'Test Person' };

const changes: readonly [what: string, SetupState, SetupEvent, Partial<SetupState>][] = [
  [
    'a confirmed company is the one that is set up',
    newSetup('3f0a9d2c-5b17-4e68-8c4d-1a2b3c4d5e07', otherCompany, began),
    { type: 'setup/company-confirmed', at: later, host: company },
    { company: { host: company, confirmed: true } },
  ],
  [
    'a page that was seen is remembered with the time',
    aSetup(),
    { type: 'setup/page-seen', at: later, page: 'entra/saml' },
    { seen: { 'entra/saml': later } },
  ],
  [
    'a setting keeps its value, its source and its time',
    aSetup(),
    {
      type: 'setup/setting-seen',
      at: later,
      key: loginUrl,
      value: loginUrlOf(tenantId),
      source: 'page',
    },
    { facts: { [loginUrl]: { value: loginUrlOf(tenantId), source: 'page', at: later } } },
  ],
  [
    'a setting with another value takes the place of the old one',
    aSetupThatKnows({ [loginUrl]: loginUrlOf(otherTenantId) }),
    {
      type: 'setup/setting-seen',
      at: muchLater,
      key: loginUrl,
      value: loginUrlOf(tenantId),
      source: 'page',
    },
    {
      facts: {
        [loginUrl]: {
          value: loginUrlOf(tenantId),
          source: 'page',
          at: muchLater,
          previous: { value: loginUrlOf(otherTenantId), until: muchLater },
        },
      },
    },
  ],
  [
    'a second source with the same value agrees to it',
    aSetupThatKnows({ [loginUrl]: loginUrlOf(tenantId) }),
    {
      type: 'setup/setting-seen',
      at: later,
      key: loginUrl,
      value: loginUrlOf(tenantId),
      source: 'file',
    },
    {
      facts: {
        [loginUrl]: {
          value: loginUrlOf(tenantId),
          source: 'page',
          at: began,
          agreed: { file: later },
        },
      },
    },
  ],
  [
    'a value that is believed after all takes its refusal away',
    aSetup({ refused: [refused] }),
    {
      type: 'setup/setting-seen',
      at: muchLater,
      key: loginUrl,
      value: loginUrlOf(tenantId),
      source: 'page',
    },
    {
      refused: [],
      facts: { [loginUrl]: { value: loginUrlOf(tenantId), source: 'page', at: muchLater } },
    },
  ],
  [
    'a refused value is listed with its reason',
    aSetup(),
    { type: 'setup/value-refused', ...refused },
    { refused: [refused] },
  ],
  [
    'a second refusal of one setting replaces the first',
    aSetup({ refused: [refused] }),
    { type: 'setup/value-refused', at: muchLater, key: loginUrl, reason: 'tenants-disagree' },
    { refused: [{ key: loginUrl, reason: 'tenants-disagree', at: muchLater }] },
  ],
  [
    'an adopted application is the one that is set up',
    aSetup(),
    { type: 'setup/application-adopted', at: later, application: imageRelayApplication },
    { application: imageRelayApplication },
  ],
  [
    'a certificate is kept with what the admin compared',
    aSetup(),
    {
      type: 'setup/certificate-brought',
      at: later,
      der,
      details: certificateDetails,
      source: 'file',
    },
    {
      certificate: certificateDetails,
      facts: { 'entra/idp.certificate': { value: der, source: 'file', at: later } },
    },
  ],
  [
    'changed names take the place of the proposed ones',
    aSetup(),
    { type: 'setup/choices-changed', at: later, choices },
    { choices },
  ],
  [
    'a tick by hand is a recorded fact',
    aSetup(),
    { type: 'setup/step-marked', at: later, step: 'add-app', mark: 'done' },
    { marks: { 'add-app': { mark: 'done', at: later } } },
  ],
  [
    'a tick that is taken back leaves nothing behind',
    aSetup({ marks: { 'add-app': { mark: 'done', at: began } } }),
    { type: 'setup/step-marked', at: later, step: 'add-app', mark: null },
    { marks: {} },
  ],
  [
    'a filled field keeps what it held before and what it holds after',
    aSetup(),
    {
      type: 'setup/field-filled',
      at: later,
      field: 'permission.title',
      before: 'Marketing',
      after: 'SSO Basic',
      outcome: 'filled',
      fill: aFill,
    },
    {
      originals: { 'permission.title': { value: 'Marketing', at: later } },
      filled: {
        'permission.title': {
          before: 'Marketing',
          after: 'SSO Basic',
          outcome: 'filled',
          at: later,
          fill: aFill,
          saved: false,
        },
      },
    },
  ],
  [
    'a started test waits for a sign-in',
    aSetup(),
    { type: 'setup/test-started', at: later, way: 'tile' },
    { tests: { pending: { way: 'tile', startedAt: later, sawOther: false }, passed: {} } },
  ],
];

test.each(changes)('%s', (_, setup, event, change) => {
  expect(reduce(setup, event)).toEqual({ ...setup, ...change });
});

test('no event touches the setup that it is applied to', () => {
  for (const [, setup, event] of changes) {
    const before = structuredClone(setup);
    reduce(setup, event);
    expect(setup).toEqual(before);
  }
});

const another = { key: 'entra/idp.logoutUrl', reason: 'foreign-host', at: began } as const;

test('a value that is believed, or refused anew, leaves the refusals of other settings', () => {
  const setup = aSetup({ refused: [another, refused] });
  const value = loginUrlOf(tenantId);
  const seen = { type: 'setup/setting-seen', key: loginUrl, value, source: 'page' } as const;
  expect(reduce(setup, { ...seen, at: later }).refused).toEqual([another]);
  const anew = { ...refused, reason: 'tenants-disagree' } as const;
  expect(reduce(setup, { type: 'setup/value-refused', ...anew }).refused).toEqual([another, anew]);
});

test('two settings may be refused for the same reason', () => {
  const setup = aSetup({ refused: [another] });
  const both = reduce(setup, { type: 'setup/value-refused', ...refused });
  expect(both.refused).toEqual([another, refused]);
});
