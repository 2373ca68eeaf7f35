import { describe, expect, test } from 'vitest';
import { configuredWorld } from '../world/configured-world.ts';
import { applyFault, type FaultName, faultNames, faults } from './faults.ts';
import { symptomOf, walkSignIn } from './testing/walk.ts';

const testUser = 'B.Simon@larkspur.example';
const healthy = `signed in: ${testUser}`;

/** Where the test user's sign-in ends with each fault. */
const symptoms: Readonly<Record<FaultName, string>> = {
  'wrong-identifier': '700016',
  'identifier-without-slash-or-case': '700016',
  'identifier-with-slash': '700016',
  'identifier-other-case': '700016',
  'wrong-reply-url': '50011',
  'reply-url-http': '50011',
  'no-reply-url': '900971',
  'reply-url-missing-in-entra': '50011',
  'user-not-assigned': '50105',
  'application-disabled': '7000112',
  'application-without-saml': '700016',
  'signed-request-required': '76021',
  'consent-missing': '65001',
  'admin-consent-missing': '90094',
  'conditional-access': '53003',
  'security-policy': '530032',
  'tenant-restriction': '500021',
  'strong-method-policy': '50074',
  'mfa-not-registered': '50079',
  'mfa-required-policy': '50076',
  'managed-device-policy': '53000',
  'claim-without-input': '50124',
  'no-sign-on-url': healthy,
  'name-id-from-other-attribute': 'refused: not-an-email',
  'name-id-from-object-id': 'refused: not-an-email',
  'name-id-mail-empty': '501241',
  'name-id-mail-differs': 'refused: unknown-user',
  'name-id-names-somebody-else': 'signed in: morgan.teal@larkspur.example',
  'missing-mail-attribute': healthy,
  'name-id-format-persistent': 'refused: not-an-email',
  'name-id-format-ignored': 'refused: name-id-format',
  'user-of-another-tenant': '50020',
  'unknown-user': '50034',
  'disabled-user': '50057',
  'password-expired': '50055',
  'account-locked': '50053',
  'federated-idp-silent': '7500514',
  'no-signing-certificate': '50003',
  'certificate-deleted': '50146',
  'expired-certificate': 'refused: certificate-expired',
  'expired-certificate-tolerated': healthy,
  'certificate-rolled-over': 'refused: signature',
  'inactive-certificate-in-image-relay': 'refused: signature',
  'foreign-certificate-in-image-relay': 'refused: signature',
  'truncated-certificate-in-image-relay': 'refused: signature',
  'metadata-pasted-as-certificate': 'refused: signature',
  'wrong-tenant-login-url': '700016',
  'unknown-tenant-login-url': '90002',
  'login-url-without-tenant': '90019',
  'login-url-is-wsfederation': '90014',
  'login-url-is-wsfederation-sign-out': 'You signed out of your account',
  'login-url-is-oauth': '900144',
  'login-url-is-metadata': '900561',
  'password-transport-with-mfa': '75011',
  'authn-comparison-minimum': '900235',
  'subject-in-request': '900236',
  'name-qualifier-in-request': '75006',
  'unsupported-name-id-policy': '75016',
  'response-binding-artifact': '75003',
  'request-id-digit': '7500529',
  'request-for-another-destination': '75008',
  'stale-request': '76026',
  'deflated-post': '75005',
  'clock-ahead': 'refused: time',
  'clock-behind': 'refused: time',
  'wrong-audience': 'refused: audience',
  'wrong-recipient': 'refused: recipient',
  'wrong-destination': 'refused: destination',
  'wrong-issuer': healthy,
  'unsigned-assertion': 'refused: signature',
  'response-signed-only': 'refused: signature',
  'sha1-signature': healthy,
  'foreign-signer': 'refused: signature',
  tampered: 'refused: signature',
  'encrypted-assertion': 'refused: encrypted',
  unsolicited: 'refused: unsolicited',
  'response-status-responder': 'refused: refused-by-provider',
  'image-relay-user-missing': 'refused: unknown-user',
  'jit-duplicate': healthy,
  'jit-wrong-permission': healthy,
  'administrators-forced-to-sso': healthy,
  'no-sso-settings': healthy,
  'empty-library': `${healthy}, empty`,
  'sso-off-in-image-relay': 'sign-in page: ',
  'bounce-to-sign-in': 'sign-in page: Single sign-on failed',
  'logout-form-saml2': healthy,
};

async function faultyWorld(name: FaultName) {
  const ready = await configuredWorld();
  await applyFault(ready.world, name);
  return ready;
}

describe('a sign-in with one fault', () => {
  test.each(Object.entries(symptoms))('%s ends so: %s', async (name, symptom) => {
    const { end } = await walkSignIn(await faultyWorld(name as FaultName));
    expect(symptomOf(end)).toBe(symptom);
  });

  test.each(['mfa-required-policy', 'strong-method-policy', 'mfa-not-registered'] as const)(
    '%s lets in whoever gave a second factor',
    async (name) => {
      const ready = await faultyWorld(name);
      ready.testUser.signsInWith = 'mfa';
      expect(symptomOf((await walkSignIn(ready)).end)).toBe(healthy);
    },
  );

  test.each(['redirect', 'post'] as const)('and none ends well by %s', async (binding) => {
    const ready = await configuredWorld();
    ready.company.saml.binding = binding;
    const { end } = await walkSignIn(ready);
    expect(symptomOf(end)).toBe(healthy);
    expect(ready.company.users).toHaveLength(2);
    expect(ready.world.log.filter(({ kind }) => /error|failed/.test(kind))).toEqual([]);
  });
});

test('each fault has a sentence of its own', () => {
  const sentences = new Set(faultNames.map((name) => faults[name].sentence));
  expect(sentences.size).toBe(faultNames.length);
});

test('a world that is not set up takes none', async () => {
  const { world } = await configuredWorld();
  await expect(applyFault({ ...world }, 'tampered')).rejects.toThrow('set up');
});
