import type { ConfigurationKey } from '../../../lib/setup/configuration.ts';
import { factAfter } from '../../../lib/setup/fact-after.ts';
import type { SetupState } from '../../../lib/setup/setup-state.ts';
import {
  company,
  der,
  issuerOf,
  loginUrlOf,
  metadataUrl,
  otherAppId,
  otherObjectId,
  otherTenantId,
  otherThumbprint,
  replyUrl,
} from './identities.ts';
import { later } from './setups.ts';

export const otherDer = der.replaceAll('q7Xw', 'Zk2p');

/** Another value for every setting. */
export const otherValues: Readonly<Record<ConfigurationKey, string>> = {
  'entra/tenant.id': otherTenantId,
  'entra/app.objectId': otherObjectId,
  'entra/app.appId': otherAppId,
  'entra/sp.identifier': `${metadataUrl}/`,
  'entra/sp.replyUrl': `${replyUrl}/`,
  'entra/sp.signOnUrl': `https://${company}/welcome`,
  'entra/idp.identifier': issuerOf(otherTenantId),
  'entra/idp.loginUrl': loginUrlOf(otherTenantId),
  'entra/idp.logoutUrl': loginUrlOf(otherTenantId),
  'entra/idp.thumbprint': otherThumbprint,
  'entra/nameIdSource': 'user.mail',
  'entra/nameIdFormat': 'urn:oasis:names:tc:SAML:2.0:nameid-format:persistent',
  'entra/testUser.upn': 'simon@larkspur.example',
  'entra/testUser.assigned': 'off',
  'image-relay/sp.identifier': `${metadataUrl}/`,
  'image-relay/sp.replyUrl': `${replyUrl}/`,
  'image-relay/idp.loginUrl': loginUrlOf(otherTenantId),
  'image-relay/idp.logoutUrl': loginUrlOf(otherTenantId),
  'image-relay/idp.certificate': otherDer,
  'image-relay/nameIdFormat': 'urn:oasis:names:tc:SAML:1.1:nameid-format:unspecified',
  'image-relay/requestBinding': 'HTTP-Redirect',
  'image-relay/authnContext': 'PasswordProtectedTransport',
  'image-relay/permission.title': 'Another group',
  'image-relay/permission.ssoOnly': 'off',
  'image-relay/jit.enabled': 'off',
  'image-relay/jit.permission': 'Another group',
  'image-relay/ssoUser.email': 'simon@larkspur.example',
};

/** The setup after a console showed something else. */
export function afterSeeing(
  base: SetupState,
  key: ConfigurationKey,
  value: string,
  at = later,
): SetupState {
  const seen = { value, source: 'page', at } as const;
  return { ...base, facts: { ...base.facts, [key]: factAfter(base.facts[key], seen) } };
}
