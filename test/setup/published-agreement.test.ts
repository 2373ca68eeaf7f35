import { expect, test } from 'vitest';
import { type PublishedItem, publishedAgreement } from '../../lib/setup/published-agreement.ts';
import type { SetupState } from '../../lib/setup/setup-state.ts';
import {
  issuerOf,
  loginUrlOf,
  otherAppId,
  otherTenantId,
  tenantId,
} from '../support/builders/identities.ts';
import { aFinishedSetup, aPublished, aSetup } from '../support/builders/setups.ts';

const known = aFinishedSetup();
const facts = { ...known.facts, 'entra/tenant.id': fact(tenantId) };
const agreeing: SetupState = { ...known, facts, published: aPublished };

function fact(value: string) {
  return { value, source: 'page', at: aPublished.at } as const;
}

function itemsThat(verdict: string, setup: SetupState): PublishedItem[] {
  return publishedAgreement(setup).flatMap((each) => (each.verdict === verdict ? [each.item] : []));
}

test('before Microsoft was asked there is nothing to compare', () => {
  expect(publishedAgreement(known)).toEqual([]);
});

test('what was seen agrees with what is published', () => {
  expect(itemsThat('agrees', agreeing)).toHaveLength(7);
});

test('what was not seen yet neither agrees nor differs', () => {
  expect(itemsThat('not-seen', { ...aSetup(), published: aPublished })).toHaveLength(7);
});

const stranger = 'ABCDEF0123456789ABCDEF0123456789ABCDEF01';

const differing: readonly [PublishedItem, Partial<SetupState>][] = [
  ['tenant', { facts: { ...facts, 'entra/tenant.id': fact(otherTenantId) } }],
  ['identifier', { facts: { ...facts, 'entra/idp.identifier': fact(issuerOf(otherTenantId)) } }],
  ['login-url', { facts: { ...facts, 'entra/idp.loginUrl': fact(loginUrlOf(otherTenantId)) } }],
  ['logout-url', { facts: { ...facts, 'entra/idp.logoutUrl': fact(loginUrlOf(otherTenantId)) } }],
  ['active-certificate', { facts: { ...facts, 'entra/idp.thumbprint': fact(stranger) } }],
  ['application', { published: { ...aPublished, appId: otherAppId } }],
  [
    'brought-certificate',
    { certificate: known.certificate && { ...known.certificate, thumbprint: stranger } },
  ],
];

test.each(differing)('another %s differs, and nothing else does', (item, change) => {
  expect(itemsThat('differs', { ...agreeing, ...change })).toEqual([item]);
});

test('the sign-out address that all tenants share agrees', () => {
  const common = 'https://login.microsoftonline.com/common/wsfederation?wa=wsignout1.0';
  const setup = { ...agreeing, facts: { ...facts, 'entra/idp.logoutUrl': fact(common) } };
  expect(itemsThat('differs', setup)).toEqual([]);
});

test('of several certificates each is published', () => {
  const certificates = aPublished.certificates.flatMap((each) => [
    { ...each, thumbprint: stranger },
    each,
  ]);
  const published = { ...aPublished, certificates };
  expect(itemsThat('differs', { ...agreeing, published })).toEqual([]);
});

test('the sign-out address of every tenant is no address to sign in', () => {
  const common = 'https://login.microsoftonline.com/common/wsfederation?wa=wsignout1.0';
  const swapped = { ...facts, 'entra/idp.loginUrl': fact(common) };
  expect(itemsThat('differs', { ...agreeing, facts: swapped })).toContain('login-url');
});
