import { expect, test } from 'vitest';
import { stepFor } from '../../lib/guide/preflight-steps.ts';
import { failure, lacks, preflightIds, unread } from '../../lib/setup/preflight/finding.ts';

test.each(preflightIds)('%s leads to a step, whether it failed or cannot be told', (id) => {
  for (const finding of [failure('differs'), lacks('values')]) {
    expect(stepFor({ id, finding })).not.toBeNull();
  }
});

const unknown = [
  ['image-relay/sp.identifier', 'read-image-relay'],
  ['entra/sp.identifier', 'basic-saml'],
  ['entra/idp.loginUrl', 'copy-urls'],
  ['image-relay/idp.loginUrl', 'saml-settings'],
  ['image-relay/requestBinding', 'saml-settings'],
  ['entra/testUser.upn', 'create-user'],
] as const;

test.each(unknown)('where %s is not known, the way leads to %s', (fact, step) => {
  expect(stepFor({ id: 'identifier', finding: unread(fact) })?.id).toBe(step);
});

test('a value that no step waits for leads to the step of the rule', () => {
  expect(stepFor({ id: 'name-id-source', finding: unread('entra/nameIdSource') })?.id).toBe(
    'basic-saml',
  );
});

test('what failed leads to where it is mended, and not to where it was read', () => {
  expect(stepFor({ id: 'login-url', finding: failure('another-tenant') })?.id).toBe(
    'saml-settings',
  );
});
