import { createHash, randomUUID } from 'node:crypto';
import type { EnterpriseApp, EntraUser } from '../../world/world.ts';

const persistent = 'urn:oasis:names:tc:SAML:2.0:nameid-format:persistent';
const transient = 'urn:oasis:names:tc:SAML:2.0:nameid-format:transient';
const emailAddress = 'urn:oasis:names:tc:SAML:1.1:nameid-format:emailAddress';
const unspecified = 'urn:oasis:names:tc:SAML:1.1:nameid-format:unspecified';

/** What a NameIDPolicy may ask Entra for. */
export const supportedNameIdFormats: readonly string[] = [
  persistent,
  transient,
  emailAddress,
  unspecified,
];

export interface NameId {
  format: string;
  value: string;
}

/**
 * The name by which the application learns who signed in; null when its source is empty. A format in
 * the request overrides the application's own: persistent and transient then hide the user's address.
 */
export function nameIdFor(
  app: EnterpriseApp,
  user: EntraUser,
  requested: string | null,
): NameId | null {
  const asked = requested === unspecified ? null : requested;
  if (asked === transient) return { format: transient, value: randomUUID() };
  if (asked === persistent) return { format: persistent, value: pairwise(app, user) };
  const value = sourceValue(app.nameId.source, user);
  return value === '' ? null : { format: asked ?? app.nameId.format, value };
}

/** The value of a claim source such as `user.mail`; empty when the user or Entra does not have it. */
export function sourceValue(source: string, user: EntraUser): string {
  const values: Record<string, string> = {
    'user.userprincipalname': user.userPrincipalName,
    'user.mail': user.mail,
    'user.displayname': user.displayName,
    'user.givenname': user.givenName,
    'user.surname': user.surname,
    'user.objectid': user.id,
  };
  return values[source] ?? '';
}

/** The same for the same user and application, and telling nothing to anybody else. */
function pairwise(app: EnterpriseApp, user: EntraUser): string {
  return createHash('sha256').update(`${app.appId} ${user.id}`).digest('base64url');
}
