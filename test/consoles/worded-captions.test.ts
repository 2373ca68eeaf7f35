import { expect, test } from 'vitest';
import { findField } from '../../lib/consoles/find-field.ts';
import type { FieldId } from '../../lib/consoles/ids.ts';
import type { ItemKind } from '../../lib/consoles/outline.ts';
import { anItem, anOutline, describedField } from '../support/builders/outlines.ts';

/** Where a caption with nothing else to help it leads. */
function outcomeOf(id: FieldId, kind: ItemKind, caption: string) {
  return findField(anOutline({ items: [anItem(kind, caption)] }), describedField(id)).outcome;
}

interface Captions {
  readonly id: FieldId;
  readonly kind: ItemKind;
  readonly known: readonly string[];
  readonly others: readonly string[];
}

const table: readonly Captions[] = [
  {
    id: 'samlSettings.loginUrl',
    kind: 'text',
    known: [
      'IdP SSO URL',
      'Single sign-on service URL',
      'SingleSignOnService location',
      'Identity provider’s login endpoint*',
      'SAML 2.0 endpoint (HTTP)',
      'SAMLv2 login URL',
      'saml_target_url',
      'Remote sign-in address',
      'SSO URL (HTTP-Redirect)',
      'IDP Redirect URL',
      'SAML sign-in address',
      'Sign-on address at the identity provider',
    ],
    others: [
      'IdP SLO URL',
      'Service Provider Login URL',
      'IdP metadata URL',
      'Issuer URL',
      'Redirect URL',
      'Login redirect URL',
      'URL after login',
      'Login button text',
      'Change password URL',
      'SSO callback URL',
      'OIDC login URL',
      'OpenID login URL',
      'OAuth login URL',
      'Our login URL',
      'Custom login URL',
      'Post-login URL',
      'Authentication service',
      'Sign-in address',
      'Login locations',
      'SSO login link',
      'URL',
    ],
  },
  {
    id: 'samlSettings.logoutUrl',
    kind: 'text',
    known: [
      'IdP SLO URL (optional)',
      'Single Log-Out Service URL',
      'Sign-off endpoint',
      'Logoff URI',
    ],
    others: [
      'SLO response URL',
      'Logout redirect URL',
      'URL after log-out',
      'Post-logout URL',
      'SP logout URL',
      'Sign-out landing page URL',
      'Custom Logout URL',
      'Logout requests',
    ],
  },
  {
    id: 'samlSettings.certificate',
    kind: 'multiline',
    known: [
      'X509 public certificate',
      'IdP X.509 public cert',
      'Public certificate of identity provider',
      'Token-signing certificate (Base64)',
      'Verification certificate',
    ],
    others: [
      'SP certificate',
      'Certificate fingerprint',
      'Private key',
      'Encryption certificate',
      'Authn X.509 signing cert',
      'CA certificate',
      'Second certificate',
      'Certificate of completion',
      'IdP metadata XML',
    ],
  },
  {
    id: 'samlSettings.nameIdFormat',
    kind: 'text',
    known: [
      'SP name ID format',
      'Name identifier format',
      'NameID policy',
      'Subject NameID format',
    ],
    others: [
      'Name ID',
      'NameID attribute',
      'Encrypt NameID format',
      'Date format',
      'Entity ID format',
    ],
  },
  {
    id: 'samlSettings.jitEnable',
    kind: 'switch',
    known: [
      'Enable JIT',
      'Automatically create accounts at sign-in',
      'Create user if it does not exist',
      'Auto-provision users',
      'Automatic account creation',
      'Automatically add users at first sign-in',
      'Allow SSO to create accounts',
    ],
    others: [
      'Limit self registration',
      'Do not create accounts at sign-in',
      'Create accounts only for members',
      'Allow users to create accounts',
      'Allow staff to create accounts',
      'Allow account creation',
      'Automatically add new users',
      'Update users at sign-in',
      'Create groups automatically',
      'Enabled',
    ],
  },
  {
    id: 'samlSettings.jitGroup',
    kind: 'choice',
    known: ['Default role for new users', 'Default membership role', 'Assign new users to group'],
    others: [
      'Role',
      'Group',
      'Default language',
      'Default role mapping',
      'Default role for invited users',
    ],
  },
];

const rowsOf = (which: 'known' | 'others') =>
  table.flatMap(({ id, kind, ...each }) => each[which].map((text) => [text, id, kind] as const));

test.each(rowsOf('known'))('“%s” is a caption of %s', (text, id, kind) => {
  expect(outcomeOf(id, kind, text)).toBe('found');
});

test.each(rowsOf('others'))('“%s” is no caption of %s', (text, id, kind) => {
  expect(outcomeOf(id, kind, text)).toBe('missing');
});
