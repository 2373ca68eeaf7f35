import { expect, test } from 'vitest';
import { confirmationsOf } from '../../lib/setup/confirmations.ts';
import type { FactKey, SetupState } from '../../lib/setup/setup-state.ts';
import { issuerOf, loginUrlOf, otherTenantId, tenantId } from '../support/builders/identities.ts';
import {
  aPublished,
  aSetup,
  aSetupThatKnows,
  began,
  certificateDetails,
  later,
  savedFacts,
} from '../support/builders/setups.ts';

const login = 'entra/idp.loginUrl';
const alone = aSetupThatKnows({ [login]: loginUrlOf(tenantId) });

function confirming(setup: SetupState, key: FactKey = login) {
  return confirmationsOf(setup, key).map((each) => each.by);
}

test('a value that nobody has seen is confirmed by nothing', () => {
  expect(confirming(aSetup())).toEqual([]);
});

test('a value that stands alone is confirmed by nothing', () => {
  expect(confirming(alone)).toEqual([]);
});

test('metadata that publishes a value confirms it, with its time', () => {
  expect(confirmationsOf({ ...alone, published: aPublished }, login)).toEqual([
    { by: 'metadata', at: aPublished.at },
  ]);
});

test('metadata that publishes another value confirms nothing', () => {
  const published = { ...aPublished, signOnUrls: [loginUrlOf(otherTenantId)] };
  expect(confirming({ ...alone, published })).toEqual([]);
});

test('a second source that gave the same value confirms it', () => {
  const fact = { value: loginUrlOf(tenantId), source: 'file', at: began } as const;
  const setup = aSetup({ facts: { [login]: { ...fact, agreed: { page: later } } } });
  expect(confirmationsOf(setup, login)).toEqual([{ by: 'page', at: later }]);
});

test('the other console confirms a value that both show, and no other one', () => {
  const both = { [login]: loginUrlOf(tenantId), 'image-relay/idp.loginUrl': loginUrlOf(tenantId) };
  expect(confirming(aSetupThatKnows(both))).toEqual(['other-console']);
  const others = { ...both, 'image-relay/idp.loginUrl': loginUrlOf(otherTenantId) };
  expect(confirming(aSetupThatKnows(others))).toEqual([]);
});

test('the thumbprint that Entra lists as active confirms the certificate of that thumbprint', () => {
  const key = 'entra/idp.certificate';
  const { 'image-relay/idp.certificate': _, ...facts } = savedFacts;
  const brought = aSetupThatKnows(facts, { certificate: certificateDetails });
  expect(confirming(brought, key)).toEqual(['thumbprint']);
  expect(confirming({ ...brought, published: aPublished }, key)).toEqual([
    'metadata',
    'thumbprint',
  ]);
  const other = 'ABCDEF0123456789ABCDEF0123456789ABCDEF01';
  const certificate = { ...certificateDetails, thumbprint: other };
  expect(confirming({ ...brought, certificate }, key)).toEqual([]);
});

test('metadata confirms the very value that it publishes, not another one of the same page', () => {
  const facts = { [login]: loginUrlOf(otherTenantId), 'entra/idp.identifier': issuerOf(tenantId) };
  const setup = aSetupThatKnows(facts, { published: aPublished });
  expect(confirming(setup, 'entra/idp.identifier')).toEqual(['metadata']);
  expect(confirming(setup)).toEqual([]);
});

test('an active thumbprint confirms the certificate and nothing else', () => {
  const brought = aSetupThatKnows(savedFacts, { certificate: certificateDetails });
  expect(confirming(brought, 'entra/sp.signOnUrl')).toEqual([]);
});
