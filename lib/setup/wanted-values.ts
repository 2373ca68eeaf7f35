import type { FieldId } from '../consoles/ids.ts';
import { metadataUrlOf, signOnUrlOf, usualReplyUrlOf } from '../saml/company-host.ts';
import { emailAddressFormat } from '../saml/name-id-format.ts';
import { pemOf } from '../saml/pem.ts';
import { restsOnFile } from './confirmations.ts';
import { type FactKey, factValue, type SetupState } from './setup-state.ts';
import { broughtDer, certificateObjection, isConfirmedCertificate } from './wanted-certificate.ts';
import { chosenLogoutUrl } from './wanted-logout.ts';

/** What a field is to hold, or what is still missing to say so. */
export type Wanted =
  | { readonly kind: 'value'; readonly value: string; readonly confirmed: boolean }
  | { readonly kind: 'unknown'; readonly needs: FactKey };

type Source = (setup: SetupState) => Wanted;

const known = (value: string): Wanted => ({ kind: 'value', value, confirmed: true });

/** What came with a hand-over counts as unconfirmed until a console or Microsoft's metadata agrees. */
const read = (setup: SetupState, key: FactKey): Extract<Wanted, { kind: 'value' }> | null => {
  const value = factValue(setup, key);
  return value === null ? null : { kind: 'value', value, confirmed: !restsOnFile(setup, key) };
};

const fromFact =
  (key: FactKey): Source =>
  (setup) =>
    read(setup, key) ?? { kind: 'unknown', needs: key };

/** While more than one entry fits the test user, nobody knows which of them is meant. */
const testUser: Source = (setup) => {
  const key = 'entra/testUser.upn';
  const isUncertain = setup.refused.some((each) => each.key === key);
  return isUncertain ? { kind: 'unknown', needs: key } : fromFact(key)(setup);
};

/** The Assertion Consumer URL that Image Relay shows; until it was read, the usual one, unconfirmed. */
const replyUrl: Source = (setup) =>
  read(setup, 'image-relay/sp.replyUrl') ?? proposed(usualReplyUrlOf(setup.company.host));

const proposed = (value: string): Wanted => ({ kind: 'value', value, confirmed: false });

/**
 * Until Entra's list was seen, nobody knows whether the certificate is the active one, unless it is the only
 * one that Microsoft publishes.
 */
const certificate: Source = (setup) => {
  const der = broughtDer(setup);
  if (der === null || certificateObjection(setup) !== null) {
    return { kind: 'unknown', needs: 'entra/idp.certificate' };
  }
  return { kind: 'value', value: pemOf(der), confirmed: isConfirmedCertificate(setup) };
};

const identifier: Source = (setup) =>
  read(setup, 'image-relay/sp.identifier') ?? proposed(metadataUrlOf(setup.company.host));

const logoutUrl: Source = (setup) => {
  const chosen = chosenLogoutUrl(setup);
  return chosen === null ? fromFact('entra/idp.logoutUrl')(setup) : known(chosen);
};

const sources: Partial<Record<FieldId, Source>> = {
  'gallery.search': () => known('Image Relay'),
  'basicSaml.identifier': identifier,
  'basicSaml.replyUrl': replyUrl,
  'basicSaml.signOnUrl': (setup) => known(signOnUrlOf(setup.company.host)),
  'createUser.userName': (setup) => known(setup.choices.userName),
  'createUser.displayName': (setup) => known(setup.choices.displayName),
  'assignment.search': (setup) => known(setup.choices.displayName),
  'permission.title': (setup) => known(setup.choices.permissionTitle),
  'permission.ssoOnly': () => known('on'),
  'samlSettings.loginUrl': fromFact('entra/idp.loginUrl'),
  'samlSettings.logoutUrl': logoutUrl,
  'samlSettings.nameIdFormat': () => known(emailAddressFormat),
  'samlSettings.binding': () => known('HTTP-POST'),
  'samlSettings.certificate': certificate,
  'samlSettings.jitEnable': () => known('on'),
  'samlSettings.jitGroup': (setup) => known(setup.choices.permissionTitle),
  'ssoUser.email': testUser,
  'ssoUser.firstName': (setup) => known(setup.choices.firstName),
  'ssoUser.lastName': (setup) => known(setup.choices.lastName),
  'ssoUser.company': (setup) => known(setup.choices.companyName),
  'ssoUser.permission': (setup) => known(setup.choices.permissionTitle),
};

/** What a field of a console is to hold for this setup; null for fields that are never filled. */
export function wantedValue(setup: SetupState, field: FieldId): Wanted | null {
  return sources[field]?.(setup) ?? null;
}

/** The fields that the assistant fills, in the order of the sources above. */
export const fillableFields = Object.keys(sources) as FieldId[];
