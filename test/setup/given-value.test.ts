import { expect, test } from 'vitest';
import { shownFieldWith } from '../../lib/consoles/fields-of-page.ts';
import { fieldIds, pageIds } from '../../lib/consoles/ids.ts';
import { steps } from '../../lib/guide/steps.ts';
import {
  eventsFromGiven,
  type GivenKey,
  type GivenRefusal,
  givenKeyOf,
} from '../../lib/setup/given-value.ts';
import { reduce } from '../../lib/setup/reduce.ts';
import type { SetupState } from '../../lib/setup/setup-state.ts';
import {
  loginUrlOf,
  metadataUrl,
  otherCompany,
  otherTenantId,
  replyUrl,
  tenantId,
} from '../support/builders/identities.ts';
import { aSetup, aSetupThatKnows, later } from '../support/builders/setups.ts';

const login = loginUrlOf(tenantId);
const wsFederation = 'https://login.microsoftonline.com/common/wsfederation?wa=wsignout1.0';

const taken: readonly (readonly [GivenKey, text: string, value: string])[] = [
  ['image-relay/sp.identifier', metadataUrl, metadataUrl],
  ['image-relay/sp.replyUrl', `  ${replyUrl}\n`, replyUrl],
  ['entra/idp.loginUrl', `\u200B${login}`, login],
  ['entra/idp.logoutUrl', wsFederation, wsFederation],
];

test.each(taken)('%s is taken from %j, as pasted', (key, text, value) => {
  const events = eventsFromGiven(aSetup(), { key, text }, later);
  if (typeof events === 'string') throw new Error(events);
  const setup = events.reduce(reduce, aSetup());
  expect(setup.facts[key]).toEqual({ value, source: 'typed', at: later });
});

const knowsTenant = aSetupThatKnows({ 'entra/tenant.id': tenantId });
const knowsLogout = aSetupThatKnows({ 'entra/idp.logoutUrl': loginUrlOf(otherTenantId) });
const knowsMetadata = aSetupThatKnows({ 'image-relay/sp.identifier': `${metadataUrl}-2` });
const knowsLogin = aSetupThatKnows({ 'entra/idp.loginUrl': loginUrlOf(otherTenantId) });

const refused: readonly (readonly [GivenRefusal, GivenKey, text: string, SetupState])[] = [
  ['not-this-value', 'entra/idp.loginUrl', '', aSetup()],
  ['not-this-value', 'entra/idp.loginUrl', 'https://idp.example/saml2', aSetup()],
  ['not-this-value', 'entra/idp.loginUrl', `Login URL ${login}`, aSetup()],
  ['not-this-value', 'entra/idp.loginUrl', wsFederation, aSetup()],
  ['not-this-value', 'image-relay/sp.replyUrl', replyUrl.replace('https', 'http'), aSetup()],
  ['not-this-value', 'image-relay/sp.replyUrl', metadataUrl, aSetup()],
  ['not-this-value', 'image-relay/sp.identifier', replyUrl, aSetup()],
  ['foreign-host', 'image-relay/sp.replyUrl', `https://${otherCompany}/sso/consume`, aSetup()],
  ['foreign-host', 'image-relay/sp.identifier', login, aSetup()],
  [
    'same-address',
    'image-relay/sp.replyUrl',
    `${replyUrl}-2`,
    aSetupThatKnows({ 'image-relay/sp.identifier': `${replyUrl}-2` }),
  ],
  ['tenants-disagree', 'entra/idp.loginUrl', loginUrlOf(otherTenantId), knowsTenant],
  ['tenants-disagree', 'entra/idp.loginUrl', login, knowsLogout],
  ['seen-meanwhile', 'entra/idp.loginUrl', login, knowsLogin],
  ['seen-meanwhile', 'image-relay/sp.identifier', metadataUrl, knowsMetadata],
];

test.each(refused)('%s: %s is not taken from %j', (reason, key, text, setup) => {
  expect(eventsFromGiven(setup, { key, text }, later)).toBe(reason);
});

test('what was pasted may be pasted anew, and what a page shows takes its place', () => {
  const key = 'entra/idp.loginUrl';
  const pasted = { value: loginUrlOf(otherTenantId), source: 'typed', at: later } as const;
  const setup = aSetup({ facts: { [key]: pasted } });
  expect(eventsFromGiven(setup, { key, text: login }, later)).not.toBeTypeOf('string');
  const seen = {
    type: 'setup/setting-seen',
    at: later,
    key,
    value: login,
    source: 'page',
  } as const;
  expect(reduce(setup, seen).facts[key]).toMatchObject({ value: login, source: 'page' });
});

test('every value that a step waits to read from its page can be pasted', () => {
  const waited = steps.flatMap(({ pages, waitsFor }) =>
    pages.flatMap((page) =>
      waitsFor.flatMap((condition) => {
        if (condition.kind !== 'known') return [];
        const [console = '', setting = ''] = condition.fact.split('/');
        const field = page.startsWith(console) ? shownFieldWith(page, setting) : null;
        return field === null ? [] : [[page, field, condition.fact] as const];
      }),
    ),
  );
  expect(waited.length).toBeGreaterThan(0);
  for (const [page, field, fact] of waited) expect(givenKeyOf(page, field)).toBe(fact);
});

test('nothing else can be pasted', () => {
  const all = pageIds.flatMap((page) => fieldIds.map((field) => givenKeyOf(page, field)));
  expect(new Set(all.filter((key) => key !== null)).size).toBe(4);
});
