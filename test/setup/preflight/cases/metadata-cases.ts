import type { FactKey, Published } from '../../../../lib/setup/setup-state.ts';
import { issuerOf, loginUrlOf, otherTenantId } from '../../../support/builders/identities.ts';
import {
  aKnownSetup,
  aKnownSetupWith,
  aPublication,
} from '../../../support/builders/known-setups.ts';
import type { Case, Cases } from './case.ts';

const known = aKnownSetup();
const notAsked = aKnownSetup({ published: null });
const published = (changes: Partial<Published>) =>
  aKnownSetup({ published: { ...aPublication, ...changes } });
const wsFederation = 'https://login.microsoftonline.com/common/wsfederation?wa=wsignout1.0';

function addressCases(fact: FactKey, other: Partial<Published>): readonly Case[] {
  return [
    { what: 'the same', setup: known, says: 'pass' },
    { what: 'another one', setup: published(other), says: 'failure: not-published' },
    { what: 'not asked', setup: notAsked, says: 'unknown: metadata' },
    { what: 'not read', setup: aKnownSetupWith({ [fact]: null }), says: `unknown: ${fact}` },
  ];
}

export const metadataCases: Cases = {
  'metadata-login-url': addressCases('entra/idp.loginUrl', {
    signOnUrls: [loginUrlOf(otherTenantId)],
  }),
  'metadata-logout-url': [
    ...addressCases('entra/idp.logoutUrl', { signOutUrls: [] }),
    {
      what: 'the sign-out of WS-Federation',
      setup: aKnownSetupWith({ 'entra/idp.logoutUrl': wsFederation }),
      says: 'pass',
    },
  ],
  'metadata-identifier': addressCases('entra/idp.identifier', {
    entityId: issuerOf(otherTenantId),
  }),
  'metadata-certificate': [
    { what: 'among them', setup: known, says: 'pass' },
    {
      what: 'not among them',
      setup: published({ certificates: [] }),
      says: 'failure: not-published',
    },
    { what: 'not asked', setup: notAsked, says: 'unknown: metadata' },
    {
      what: 'not brought',
      setup: aKnownSetup({ certificate: null }),
      says: 'unknown: certificate',
    },
  ],
  'metadata-signature': [
    { what: 'right', setup: known, says: 'pass' },
    {
      what: 'wrong',
      setup: published({ signature: 'invalid' }),
      says: 'failure: signature-invalid',
    },
    {
      what: 'not there',
      setup: published({ signature: 'unsigned' }),
      says: 'warning: signature-missing',
    },
    { what: 'not asked', setup: notAsked, says: 'unknown: metadata' },
  ],
};
