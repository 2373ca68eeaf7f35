import * as z from 'zod/mini';
import { addresses } from './clouds.ts';

/** Removes what a copy from a page often carries along: space at both ends and zero-width marks. */
function tidy(text: string): string {
  return text.replace(/[\u200B-\u200D\uFEFF]/g, '').trim();
}

const text = (most: number) => z.string().check(z.minLength(1), z.maxLength(most));
const shaped = (shape: RegExp) => z.string().check(z.maxLength(500), z.regex(shape));

/** An https address without user info or fragment, on the standard port. */
const webAddress = z.string().check(z.maxLength(500), z.refine(isPlainHttps));
const email = z.string().check(z.maxLength(254), z.regex(/^[^\s@<>"]+@[^\s@<>"]+\.[^\s@<>"]+$/));
const switchState = z.enum(['on', 'off']);

function isPlainHttps(value: string): boolean {
  if (!/^https:\/\/[a-z0-9.-]+(?:\/|$)/i.test(value) || /\s/.test(value)) return false;
  const url = URL.parse(value);
  return url !== null && url.username === '' && url.port === '' && url.hash === '';
}

/**
 * Every setting that either console shows, with the shape that a value must have to be believed.
 * `sp` is Image Relay, `idp` is Entra; the same setting may be known from both consoles.
 */
export const settingSchemas = {
  'tenant.id': shaped(addresses.guid),
  'app.name': text(256),
  'app.objectId': shaped(addresses.guid),
  'app.appId': shaped(addresses.guid),
  'sp.identifier': webAddress,
  'sp.replyUrl': webAddress,
  'sp.signOnUrl': webAddress,
  'idp.loginUrl': shaped(addresses.saml2),
  'idp.logoutUrl': z.union([shaped(addresses.saml2), shaped(addresses.wsFederationSignOut)]),
  'idp.identifier': shaped(addresses.issuer),
  'idp.metadataUrl': shaped(addresses.metadata),
  'idp.certificate': z.string().check(z.maxLength(20_000), z.regex(/^[A-Za-z0-9+/]+={0,2}$/)),
  'idp.thumbprint': shaped(/^[0-9A-F]{40}$/),
  /** All certificates of the application, one a line: status, expiration, thumbprint. */
  'idp.certificates': text(2_000),
  'idp.certificateStatus': text(60),
  'idp.certificateExpiry': text(60),
  'idp.notificationEmail': email,
  nameIdSource: text(120),
  nameIdFormat: text(120),
  requestBinding: z.enum(['HTTP-POST', 'HTTP-Redirect']),
  authnContext: text(200),
  'jit.enabled': switchState,
  'jit.permission': text(120),
  'permission.title': text(120),
  'permission.ssoOnly': switchState,
  'testUser.domain': shaped(/^[a-z0-9-]+(?:\.[a-z0-9-]+)+$/i),
  'testUser.upn': email,
  'testUser.assigned': switchState,
  'ssoUser.email': email,
  'session.email': email,
} as const;

export type SettingName = keyof typeof settingSchemas;

export const settingNames = Object.keys(settingSchemas) as SettingName[];

export const settingName = z.enum(settingNames);

/** The value as it may enter a setup, or null where it does not have the setting's shape. */
export function acceptSetting(name: SettingName, value: string): string | null {
  const parsed = settingSchemas[name].safeParse(tidy(value));
  return parsed.success ? parsed.data : null;
}
