import { expect, test } from 'vitest';
import type { PreflightId } from '../../../lib/setup/preflight/finding.ts';
import { preflight } from '../../../lib/setup/preflight/preflight.ts';
import type { FactKey, SetupState } from '../../../lib/setup/setup-state.ts';
import {
  appId,
  federationMetadataOf,
  issuerOf,
  loginUrlOf,
  otherAppId,
  otherCompany,
  otherObjectId,
  otherTenantId,
  otherThumbprint,
  tenantId,
  thumbprint,
} from '../../support/builders/identities.ts';
import {
  aKnownSetup,
  aKnownSetupWith,
  allFacts,
  passwordTransport,
} from '../../support/builders/known-setups.ts';
import { later } from '../../support/builders/setups.ts';
import { told } from './cases/case.ts';

interface Change {
  readonly to: string;
  /** The rules that say something else then, and no others. */
  readonly changes: readonly PreflightId[];
}

const consoles = ['login-url', 'logout-url'] as const;
const otherLogin = loginUrlOf(otherTenantId);

/** For each fact that is known another value, which is wrong or not usual. */
const table: Partial<Record<FactKey, Change>> = {
  'image-relay/sp.identifier': {
    to: `https://${otherCompany}/sso/metadata`,
    changes: ['identifier', 'one-company'],
  },
  'image-relay/sp.replyUrl': {
    to: `https://${otherCompany}/sso/consume`,
    changes: ['reply-url', 'one-company'],
  },
  'entra/sp.identifier': { to: `https://${otherCompany}/x`, changes: ['identifier'] },
  'entra/sp.replyUrl': { to: `https://${otherCompany}/x`, changes: ['reply-url'] },
  'entra/sp.signOnUrl': { to: `https://${otherCompany}/`, changes: ['sign-on-url'] },
  'entra/idp.loginUrl': {
    to: otherLogin,
    changes: ['login-url', 'not-swapped', 'one-tenant', 'metadata-login-url'],
  },
  'entra/idp.logoutUrl': {
    to: otherLogin,
    changes: ['logout-url', 'not-swapped', 'one-tenant', 'metadata-logout-url'],
  },
  'entra/idp.identifier': {
    to: issuerOf(otherTenantId),
    changes: ['one-tenant', 'metadata-identifier'],
  },
  'entra/idp.metadataUrl': {
    to: federationMetadataOf(tenantId, otherAppId),
    changes: ['one-application'],
  },
  'entra/idp.thumbprint': { to: otherThumbprint, changes: ['certificate-active'] },
  'entra/idp.certificates': {
    to: `Active · ${thumbprint}\nInactive · ${otherThumbprint}`,
    changes: ['one-certificate'],
  },
  'entra/idp.certificate': { to: 'MIIC1234', changes: ['certificate-saved'] },
  'entra/tenant.id': { to: otherTenantId, changes: [...consoles, 'one-tenant'] },
  'entra/app.objectId': { to: otherObjectId, changes: ['one-application'] },
  'entra/app.appId': { to: otherAppId, changes: ['one-application'] },
  'entra/app.templateId': {
    to: '8adf8e6e-67b2-4cf2-a259-e3dc5476c621',
    changes: ['from-gallery'],
  },
  'entra/nameIdSource': { to: 'user.mail', changes: ['name-id-source'] },
  'entra/nameIdFormat': {
    to: 'urn:oasis:names:tc:SAML:2.0:nameid-format:persistent',
    changes: ['name-id-format'],
  },
  'entra/testUser.upn': { to: 'someone@larkspur.example', changes: ['test-user'] },
  'entra/testUser.assigned': { to: 'off', changes: ['assignment'] },
  'image-relay/permission.title': { to: 'Editors', changes: [] },
  'image-relay/permission.ssoOnly': { to: 'off', changes: ['sso-only'] },
  'image-relay/idp.loginUrl': { to: otherLogin, changes: ['login-url'] },
  'image-relay/idp.logoutUrl': { to: otherLogin, changes: ['logout-url'] },
  'image-relay/nameIdFormat': {
    to: 'urn:oasis:names:tc:SAML:1.1:nameid-format:unspecified',
    changes: ['name-id-format'],
  },
  'image-relay/requestBinding': { to: 'HTTP-Redirect', changes: ['binding'] },
  'image-relay/authnContext': { to: passwordTransport, changes: ['authn-context'] },
  'image-relay/idp.certificate': { to: 'MIIC1234', changes: ['certificate-saved'] },
  'image-relay/jit.enabled': { to: 'off', changes: ['jit-group'] },
  'image-relay/jit.permission': { to: 'Editors', changes: ['jit-group'] },
  'image-relay/ssoUser.email': { to: 'someone@larkspur.example', changes: ['test-user'] },
};

function verdicts(setup: SetupState): ReadonlyMap<PreflightId, string> {
  const results = preflight(setup, new Date(later), []);
  return new Map(results.map(({ id, finding }) => [id, told(finding)]));
}

/** The rules that say of one setup what they do not say of the other, in their order. */
function changedRules(setup: SetupState): PreflightId[] {
  const right = verdicts(aKnownSetup());
  return [...verdicts(setup)].filter(([id, said]) => said !== right.get(id)).map(([id]) => id);
}

test('every fact that a whole setup knows is changed once', () => {
  expect(Object.keys(table).toSorted()).toEqual(Object.keys(allFacts).toSorted());
});

test.each(Object.entries(table))(
  'another %s changes exactly its own rules',
  (key, { to, changes }) => {
    expect(changedRules(aKnownSetupWith({ [key]: to }))).toEqual(changes);
  },
);

test.each(Object.keys(allFacts))('without %s no rule fails', (key) => {
  const said = [...verdicts(aKnownSetupWith({ [key]: null }))];
  const failed = said.filter(([, each]) => each.startsWith('failure')).map(([id]) => id);
  expect(failed).toEqual([]);
});

test('another application’s ID changes what is said of the application alone', () => {
  const { application } = aKnownSetup();
  const other = { objectId: otherObjectId, appId, name: application?.name ?? '' };
  expect(changedRules(aKnownSetup({ application: other }))).toEqual(['one-application']);
});
