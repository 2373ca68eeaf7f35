import { addresses } from './clouds.ts';
import { invisible } from './invisible.ts';

/** Removes what a copy from a page often carries along: space at both ends and marks that nobody sees. */
function tidy(text: string): string {
  return text.replace(invisible, '').trim();
}

/** What a value must be like to be believed. */
interface Shape {
  /** Characters at most. */
  readonly most: number;
  readonly fits: (value: string) => boolean;
}

const text = (most: number): Shape => ({ most, fits: (value) => value !== '' });
const shaped = (shape: RegExp, most = 500): Shape => ({ most, fits: (value) => shape.test(value) });
const oneOf = (...values: readonly string[]): Shape => ({
  most: 60,
  fits: (value) => values.includes(value),
});

const plainHttps = /^https:\/\/[a-z0-9.-]+(?:\/(?!.*\.\.\.)[!$-;=?-Z_a-z~]*)?$/i;
/** An https address without user info or fragment, on the standard port. */
const webAddress: Shape = { most: 500, fits: isPlainHttps };
const email = shaped(/^[^\s@<>"]+@[^\s@<>"]+\.[^\s@<>"]+$/, 254);
const switchState = oneOf('on', 'off');

/**
 * Of the characters that an address is written in, so that none passes for another one, and without what
 * stands for more: the dots of a text that was cut short, or brackets around a place for a name.
 */
function isPlainHttps(value: string): boolean {
  return plainHttps.test(value) && URL.canParse(value);
}

/**
 * Every setting that either console shows, with the shape that a value must have to be believed.
 * Plain shapes and not schemas: every text of a page that might be a value is held against them.
 * `sp` is Image Relay, `idp` is Entra; the same setting may be known from both consoles.
 */
const shapes = {
  'tenant.id': shaped(addresses.guid),
  'app.name': text(256),
  'app.objectId': shaped(addresses.guid),
  'app.appId': shaped(addresses.guid),
  /** The entry of Entra's gallery that the application was made of. */
  'app.templateId': shaped(addresses.guid),
  'sp.identifier': webAddress,
  'sp.replyUrl': webAddress,
  'sp.signOnUrl': webAddress,
  'idp.loginUrl': shaped(addresses.saml2),
  'idp.logoutUrl': { most: 500, fits: isLogoutUrl },
  'idp.identifier': shaped(addresses.issuer),
  'idp.metadataUrl': shaped(addresses.metadata),
  'idp.certificate': shaped(/^[A-Za-z0-9+/]+={0,2}$/, 20_000),
  'idp.thumbprint': shaped(/^[0-9A-F]{40}$/),
  /** All certificates of the application, one a line: status, expiration, thumbprint. */
  'idp.certificates': text(2_000),
  'idp.certificateStatus': text(60),
  'idp.certificateExpiry': text(60),
  'idp.notificationEmail': email,
  nameIdSource: text(120),
  nameIdFormat: text(120),
  requestBinding: oneOf('HTTP-POST', 'HTTP-Redirect'),
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
} as const satisfies Record<string, Shape>;

export type SettingName = keyof typeof shapes;

export const settingNames = Object.keys(shapes) as SettingName[];

/** The value as it may enter a setup, or null where it does not have the setting's shape. */
export function acceptSetting(name: SettingName, value: string): string | null {
  const { most, fits }: Shape = shapes[name];
  const tidied = tidy(value);
  return tidied.length <= most && fits(tidied) ? tidied : null;
}

function isLogoutUrl(value: string): boolean {
  return addresses.saml2.test(value) || addresses.wsFederationSignOut.test(value);
}
