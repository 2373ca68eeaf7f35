/** The NameID format that Image Relay matches users by (SAML core, section 8.3.2). */
export const emailAddressFormat = 'urn:oasis:names:tc:SAML:1.1:nameid-format:emailAddress';

const formatUrn = /urn:oasis:names:tc:SAML:(?:1\.1|2\.0):nameid-format:[A-Za-z0-9]+/;

/** The format URN that a text names, whatever stands around it; null where there is none. */
export function nameIdFormatIn(text: string): string | null {
  return formatUrn.exec(text)?.[0] ?? null;
}

const emailName =
  /^(?:urn:oasis:names:tc:SAML:2\.0:nameid-format:)?e-?mail(?:[ _-]?address)?(?: format)?(?: \(default\))?$/i;

/** True for the name that a service provider gives the format without its URN, or with a URN of its own. */
export function namesEmailFormat(text: string): boolean {
  return emailName.test(text.trim());
}
