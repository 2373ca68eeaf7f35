import type { Assertion } from '../saml/protocol/messages.ts';
import { factValue, type SetupState } from '../setup/setup-state.ts';

/**
 * Whom an answer names. `other-name`: the test user, by another name than the e-mail in Image Relay.
 * `unclear`: a name that may be the test user's other one, or somebody else's.
 */
export type Named = 'test-user' | 'other-name' | 'somebody-else' | 'unclear' | 'nobody' | 'unknown';

const claims = 'http://schemas.xmlsoap.org/ws/2005/05/identity/claims/';
const principalName = 'user.userprincipalname';

/** The e-mail by which Image Relay knows the test user; while none was seen there, the name in Entra. */
export function expectedEmail(setup: SetupState): string | null {
  return factValue(setup, 'image-relay/ssoUser.email') ?? factValue(setup, 'entra/testUser.upn');
}

/** Image Relay tells people apart by their e-mail, in which letters of either size are the same. */
export function isSamePerson(one: string, other: string | null): boolean {
  return other !== null && one.trim().toLowerCase() === other.trim().toLowerCase();
}

export function claimOf(assertion: Assertion, name: string): string | null {
  const found = assertion.attributes.find((each) => each.name === `${claims}${name}`);
  return found?.values[0] ?? null;
}

export function whoIsNamed(setup: SetupState, assertion: Assertion): Named {
  const nameId = assertion.nameId?.value.trim() ?? '';
  if (nameId === '') return 'nobody';
  const email = expectedEmail(setup);
  if (email === null) return 'unknown';
  if (isSamePerson(nameId, email)) return 'test-user';
  const principal = factValue(setup, 'entra/testUser.upn');
  if (principal === null) return 'unclear';
  return isSamePerson(nameId, principal) ? 'other-name' : byClaims(setup, assertion, principal);
}

/** Entra's usual claims name the person also where the Name ID is of another attribute. */
function byClaims(setup: SetupState, assertion: Assertion, principal: string): Named {
  const name = claimOf(assertion, 'name');
  if (name !== null) return isSamePerson(name, principal) ? 'other-name' : 'somebody-else';
  const source = factValue(setup, 'entra/nameIdSource')?.toLowerCase();
  return source === principalName ? 'somebody-else' : 'unclear';
}
