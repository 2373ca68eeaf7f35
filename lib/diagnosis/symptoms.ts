import type { TestCause } from '../setup/test-cause.ts';

/**
 * What an admin can see and no test does, or what was seen where the assistant does not look, such as in a
 * private window or at a colleague's. Each with the causes to look at, the likeliest first.
 */
export const causesOfSymptoms = {
  'signature-refused': ['certificate-mismatch', 'certificate-expired', 'unsigned-assertion'],
  'back-at-sign-in': ['certificate-mismatch', 'name-id-value', 'back-at-sign-in'],
  'audience-refused': ['audience', 'unknown-identifier'],
  'user-not-found': ['name-id-value', 'name-id-format', 'name-id-empty'],
  'another-account': ['wrong-user', 'name-id-value'],
  'duplicate-users': ['duplicate-users', 'name-id-value'],
  'nothing-to-see': ['empty-library', 'wrong-permission'],
  'wrong-permission': ['wrong-permission'],
  'administrators-locked-out': ['administrators-locked-out'],
  'no-sso-settings': ['no-sso-settings'],
  'fails-on-joined-device': ['fails-on-joined-device', 'authn-context'],
  'sign-out-error': ['logout-url'],
  'tile-does-nothing': ['tile-does-nothing', 'unsolicited'],
  'all-fail-since-a-day': ['all-fail-since-a-day', 'certificate-expired'],
  'names-missing': ['missing-attributes', 'claims'],
  'wants-other-signature': ['unsigned-assertion', 'weak-signature'],
} as const satisfies Readonly<Record<string, readonly TestCause[]>>;

export type Symptom = keyof typeof causesOfSymptoms;
export const symptoms = Object.keys(causesOfSymptoms) as readonly Symptom[];
