import { expect, test } from 'vitest';
import {
  documentsWith,
  heldNow,
  type OpenDocument,
  valuesShown,
} from '../../../lib/setup/preflight/open-documents.ts';
import { preflight } from '../../../lib/setup/preflight/preflight.ts';
import {
  company,
  loginUrlOf,
  metadataUrl,
  otherCompany,
  otherTenantId,
  replyUrl,
  tenantId,
} from '../../support/builders/identities.ts';
import { aField, anObservation, readings } from '../../support/builders/observations.ts';
import { aSetup, aSetupThatKnows } from '../../support/builders/setups.ts';

const login = 'samlSettings.loginUrl';
const fields = [
  aField('samlSettings.logoutUrl', { now: 'out' }),
  aField(login, { now: 'several', outcome: 'ambiguous' }),
  aField(login, { now: 'in' }),
];
const shown = readings({ 'sp.replyUrl': replyUrl, 'sp.identifier': metadataUrl });
const form: OpenDocument = {
  console: 'image-relay',
  host: company,
  observation: anObservation(['image-relay/home', 'image-relay/sso-settings'], {
    fields,
    readings: shown,
  }),
};

test('what a field holds now is what that very field holds, where it was found', () => {
  expect(heldNow(aSetup(), [form], login)).toBe('in');
  expect(heldNow(aSetup(), [form], 'samlSettings.jitGroup')).toBeNull();
});

test('what another company’s form holds says nothing', () => {
  expect(heldNow(aSetup(), [{ ...form, host: otherCompany }], login)).toBeNull();
});

test('a document shows a page, whatever other page stands beside it', () => {
  expect(documentsWith([form], 'image-relay/sso-settings')).toEqual([form]);
  expect(documentsWith([form], 'image-relay/sign-in')).toEqual([]);
});

test('only the values of the setting that is asked for are given', () => {
  expect(valuesShown([form], 'sp.identifier')).toEqual([metadataUrl]);
});

/** What a Login URL is expected to be, by the look at it. */
function expectedLogin(given: string, taken: string): string | undefined {
  const facts = { 'entra/idp.loginUrl': given, 'image-relay/idp.loginUrl': taken };
  const setup = aSetupThatKnows({ ...facts, 'entra/tenant.id': tenantId });
  const results = preflight(setup, new Date('2026-11-23T12:00:00Z'), []);
  const finding = results.find(({ id }) => id === 'login-url')?.finding;
  return finding && 'expected' in finding ? finding.expected : undefined;
}

test('Entra’s own address is what is expected, where it can be one', () => {
  const given = `${loginUrlOf(tenantId)}/`;
  expect(expectedLogin(given, loginUrlOf(otherTenantId))).toBe(given);
});

test('where Entra’s own address cannot be right, that of its tenant is expected', () => {
  const wrong = loginUrlOf(otherTenantId);
  expect(expectedLogin(wrong, wrong)).toBe(loginUrlOf(tenantId));
});
