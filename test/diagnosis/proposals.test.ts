import { describe, expect, it } from 'vitest';
import type { Evidence } from '../../lib/diagnosis/evidence.ts';
import { proposalFor } from '../../lib/diagnosis/proposals.ts';
import { acceptSetting } from '../../lib/saml/settings.ts';
import type { FactKey } from '../../lib/setup/setup-state.ts';
import { type TestCause, testCauses } from '../../lib/setup/test-cause.ts';
import {
  anAnswer,
  aRequest,
  aResponse,
  heldCertificate,
  known,
  otherCertificate,
  otherDer,
  refusedAnswer,
  signedBy,
  stoppedBy,
} from '../support/builders/evidence.ts';
import {
  company,
  loginUrlOf,
  metadataUrl,
  otherCompany,
  otherTenantId,
  otherThumbprint,
  replyUrl,
  tenantId,
  testUser,
  thumbprint,
} from '../support/builders/identities.ts';
import {
  aKnownSetup,
  aKnownSetupWith,
  emailFormat,
  passwordTransport,
} from '../support/builders/known-setups.ts';
import { aSetup } from '../support/builders/setups.ts';

const mail = 'simon@larkspur.example';
const persistent = 'urn:oasis:names:tc:SAML:2.0:nameid-format:persistent';
const slash = `${metadataUrl}/`;
const byMail = refusedAnswer(anAnswer({ nameId: { value: mail, format: persistent } }));
const asked = (change: Parameters<typeof aRequest>[0]) =>
  stoppedBy([1], { request: aRequest(change) });

describe('what a cause proposes', () => {
  it.each<[TestCause, Evidence | null, FactKey, string | null, string | null]>([
    ['unknown-identifier', asked({ issuer: slash }), 'entra/sp.identifier', metadataUrl, slash],
    [
      'unknown-identifier',
      asked({ issuer: 'https://evil.example/' }),
      'entra/sp.identifier',
      metadataUrl,
      metadataUrl,
    ],
    ['unknown-identifier', null, 'entra/sp.identifier', metadataUrl, metadataUrl],
    ['reply-url', asked({ acs: `${replyUrl}2` }), 'entra/sp.replyUrl', replyUrl, `${replyUrl}2`],
    [
      'reply-url',
      asked({ acs: `https://${otherCompany}/sso/consume` }),
      'entra/sp.replyUrl',
      replyUrl,
      replyUrl,
    ],
    ['reply-url', asked({ acs: null }), 'entra/sp.replyUrl', replyUrl, replyUrl],
    [
      'wrong-tenant',
      stoppedBy([1], { request: aRequest({}, `${loginUrlOf(otherTenantId)}?a=b`) }),
      'image-relay/idp.loginUrl',
      loginUrlOf(otherTenantId),
      loginUrlOf(tenantId),
    ],
    [
      'authn-context',
      asked({ authnContexts: [passwordTransport] }),
      'image-relay/authnContext',
      'Unspecified',
      null,
    ],
    [
      'name-id-policy',
      asked({ nameIdFormat: persistent }),
      'image-relay/nameIdFormat',
      persistent,
      emailFormat,
    ],
    ['name-id-format', byMail, 'entra/nameIdFormat', persistent, emailFormat],
    ['name-id-value', byMail, 'image-relay/ssoUser.email', testUser, mail],
    ['unsolicited', null, 'entra/sp.signOnUrl', `https://${company}/`, `https://${company}/`],
    [
      'logout-url',
      null,
      'image-relay/idp.logoutUrl',
      loginUrlOf(tenantId),
      'https://login.microsoftonline.com/common/wsfederation?wa=wsignout1.0',
    ],
    ['not-assigned', null, 'entra/testUser.assigned', 'on', 'on'],
    ['wrong-permission', null, 'image-relay/jit.permission', 'SSO Basic', 'SSO Basic'],
  ])(
    'for %s is the value that was seen to be right',
    (cause, evidence, setting, found, expected) => {
      expect(proposalFor(cause, aKnownSetup(), evidence, known)).toEqual({
        setting,
        found,
        expected,
      });
    },
  );

  it('is no name that may be somebody else’s', () => {
    const unclear = refusedAnswer(
      anAnswer({ nameId: { value: mail, format: null }, attributes: [] }),
    );
    const setup = aKnownSetupWith({ 'entra/nameIdSource': null });
    expect(proposalFor('name-id-value', setup, unclear)?.expected).toBeNull();
    const number = refusedAnswer(anAnswer({ nameId: { value: 'x91', format: null } }));
    expect(proposalFor('name-id-value', setup, number)?.expected).toBeNull();
  });

  it.each(testCauses)('for %s is a value that its setting can have, or none', (cause) => {
    for (const evidence of [null, byMail, asked({ issuer: slash, acs: slash })]) {
      const expected = proposalFor(cause, aKnownSetup(), evidence)?.expected ?? null;
      const { setting } = proposalFor(cause, aKnownSetup(), evidence) ?? {};
      const name = setting?.slice(setting.indexOf('/') + 1) as Parameters<typeof acceptSetting>[0];
      expect(
        expected === null ||
          name === 'idp.certificate' ||
          acceptSetting(name, expected) === expected,
      ).toBe(true);
    }
  });

  it('is nothing where nothing was read', () => {
    expect(proposalFor('unknown-identifier', aSetup(), null)).toEqual({
      setting: 'entra/sp.identifier',
      found: null,
      expected: null,
    });
    expect(proposalFor('policy', aKnownSetup(), null)).toBeNull();
  });
});

describe('the certificate that is proposed', () => {
  const proposed = (signer: string | null, active = heldCertificate, facts = {}) =>
    proposalFor(
      'certificate-mismatch',
      aKnownSetupWith(facts),
      refusedAnswer(
        aResponse(
          {},
          { signatures: signedBy({ verdict: signer ? 'valid' : 'other-key', signer }) },
        ),
      ),
      { imageRelayCertificate: heldCertificate, activeCertificate: active },
    );

  it('is the one that signed', () => {
    expect(proposed(otherDer, otherCertificate)).toEqual({
      setting: 'image-relay/idp.certificate',
      found: thumbprint,
      expected: otherThumbprint,
    });
  });

  it('is the one that Entra’s page calls active since, where a foreign one signed', () => {
    const facts = { 'entra/idp.thumbprint': otherThumbprint };
    expect(proposed(null, heldCertificate, facts)?.expected).toBe(otherThumbprint);
  });

  it('is none where nobody knows which one signed', () => {
    expect(proposed(null)?.expected).toBeNull();
  });

  it('is what Entra’s page calls active, where no answer was seen', () => {
    const said = proposalFor('certificate-mismatch', aKnownSetup(), null);
    expect(said).toMatchObject({ found: null, expected: thumbprint });
  });
});
