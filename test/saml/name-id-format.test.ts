import { describe, expect, it } from 'vitest';
import { emailAddressFormat, nameIdFormatIn } from '../../lib/saml/name-id-format.ts';

const persistent = 'urn:oasis:names:tc:SAML:2.0:nameid-format:persistent';

describe('the format that a text names', () => {
  it.each([
    [emailAddressFormat, emailAddressFormat],
    [persistent, persistent],
    [emailAddressFormat, `  ${emailAddressFormat}\n`],
    [emailAddressFormat, `Email address (${emailAddressFormat})`],
    [persistent, `Persistent – ${persistent}, ${emailAddressFormat}`],
  ])('is %s in %j', (format, text) => {
    expect(nameIdFormatIn(text)).toBe(format);
  });

  it.each([
    '',
    'Email address',
    'user.userprincipalname',
    'urn:oasis:names:tc:SAML:1.0:nameid-format:emailAddress',
    'urn:oasis:names:tc:SAML:1x1:nameid-format:emailAddress',
    'urn:oasis:names:tc:SAML:1.1:nameid-format:',
  ])('is none in %j', (text) => {
    expect(nameIdFormatIn(text)).toBeNull();
  });
});
