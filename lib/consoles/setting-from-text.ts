import { nameIdFormatIn } from '../saml/name-id-format.ts';
import { requestBindingIn } from '../saml/request-binding.ts';
import { acceptSetting, type SettingName } from '../saml/settings.ts';

const email = /[^\s@()<>,;]+@[^\s@()<>,;]+\.[^\s@()<>,;]+/;

/** Marks of a key are left standing: what they hold is no certificate. */
const certificateMarks = /-----(?:BEGIN|END) (?:X509 |TRUSTED )?CERTIFICATE-----/g;

/** How a shown text becomes a setting's value, where the two are not the same. */
const readers: Partial<Record<SettingName, (text: string) => string | null>> = {
  nameIdFormat: nameIdFormatIn,
  requestBinding: requestBindingIn,
  'idp.certificate': (text) => text.replace(certificateMarks, '').replace(/\s+/g, ''),
  'idp.thumbprint': (text) => text.replace(/[\s:]/g, '').toUpperCase(),
  'testUser.domain': (text) => text.replace(/^@/, ''),
  'session.email': (text) => email.exec(text)?.[0] ?? null,
  nameIdSource: (text) => /user\.[a-z]+/i.exec(text)?.[0]?.toLowerCase() ?? text,
};

/** The setting's value in a text from a page; null where the text does not have its shape. */
export function settingFromText(setting: SettingName, text: string): string | null {
  const reader = readers[setting];
  const value = reader ? reader(text) : text;
  return value === null ? null : acceptSetting(setting, value);
}
