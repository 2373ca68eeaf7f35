import { emailAddressFormat } from '../../saml/name-id-format.ts';
import { factValue } from '../setup-state.ts';
import { failure, type PreflightRule, pass, unread, warning } from './finding.ts';
import { heldNow } from './open-documents.ts';

const principalName = 'user.userprincipalname';

/** Formats with which Entra sends what the source holds. */
const asItIs = [emailAddressFormat, 'urn:oasis:names:tc:SAML:1.1:nameid-format:unspecified'];

const nameIdFormat: PreflightRule['check'] = (setup) => {
  const asked = factValue(setup, 'image-relay/nameIdFormat');
  if (asked === null) return unread('image-relay/nameIdFormat');
  if (asked !== emailAddressFormat) return failure('another-format', emailAddressFormat, asked);
  const sent = factValue(setup, 'entra/nameIdFormat');
  const isOther = sent !== null && !asItIs.includes(sent);
  return isOther ? warning('entra-sends-another-format', emailAddressFormat, sent) : pass;
};

const nameIdSource: PreflightRule['check'] = (setup) => {
  const source = factValue(setup, 'entra/nameIdSource')?.toLowerCase();
  if (source === undefined) return unread('entra/nameIdSource');
  if (source === 'user.mail') return warning('mail-may-be-empty', principalName, source);
  return source === principalName ? pass : warning('another-source', principalName, source);
};

const testUser: PreflightRule['check'] = (setup) => {
  const expected = factValue(setup, 'entra/testUser.upn');
  const found = factValue(setup, 'image-relay/ssoUser.email');
  if (expected === null) return unread('entra/testUser.upn');
  if (found === null) return unread('image-relay/ssoUser.email');
  if (found === expected) return pass;
  const isSame = found.toLowerCase() === expected.toLowerCase();
  return isSame
    ? warning('another-case', expected, found)
    : failure('another-user', expected, found);
};

/** A list that was seen without the test user may have been seen before the assignment. */
const assignment: PreflightRule['check'] = (setup) => {
  const assigned = factValue(setup, 'entra/testUser.assigned');
  if (assigned === 'on') return pass;
  if (assigned === 'off') return failure('not-assigned', setup.choices.displayName);
  const wasSeen = setup.seen['entra/users-and-groups'] !== undefined;
  return wasSeen
    ? warning('not-in-list', setup.choices.displayName)
    : unread('entra/testUser.assigned');
};

const jitGroup: PreflightRule['check'] = (setup, _, open) => {
  const enabled = factValue(setup, 'image-relay/jit.enabled');
  const expected = setup.choices.permissionTitle;
  if (enabled === null) return unread('image-relay/jit.enabled');
  if (enabled === 'off') return warning('jit-off', expected);
  const group =
    heldNow(setup, open, 'samlSettings.jitGroup') ?? factValue(setup, 'image-relay/jit.permission');
  if (group === null) {
    const wasRead = setup.seen['image-relay/sso-settings'] !== undefined;
    return wasRead ? warning('no-group', expected) : unread('image-relay/jit.permission');
  }
  return group === expected ? pass : warning('another-group', expected, group);
};

const ssoOnly: PreflightRule['check'] = (setup) => {
  const held = factValue(setup, 'image-relay/permission.ssoOnly');
  if (held === null) return unread('image-relay/permission.ssoOnly');
  return held === 'on' ? pass : warning('not-sso-only', 'on', held);
};

export const nameIdRules: readonly PreflightRule[] = [
  { id: 'name-id-format', check: nameIdFormat },
  { id: 'name-id-source', check: nameIdSource },
  { id: 'test-user', check: testUser },
];

export const peopleRules: readonly PreflightRule[] = [
  { id: 'assignment', check: assignment },
  { id: 'jit-group', check: jitGroup },
  { id: 'sso-only', check: ssoOnly },
];
