import { expect, test } from 'vitest';
import { findField } from '../../lib/consoles/find-field.ts';
import type { FieldId } from '../../lib/consoles/ids.ts';
import type { OutlineItem } from '../../lib/consoles/outline.ts';
import { anItem, anOutline, describedField } from '../support/builders/outlines.ts';

const post = { value: 'p', text: 'HTTP POST' };
const redirect = { value: 'r', text: 'HTTP Redirect' };
const formats = ['Unspecified', 'E-mail address', 'Persistent'].map((text, index) => ({
  value: String(index),
  text,
}));
const inProvider = { section: ['Service provider', 'SAML'] };
const inIdentity = { section: ['Identity provider', 'SAML'] };

function search(id: FieldId, items: readonly OutlineItem[], headings: readonly string[] = []) {
  return findField(anOutline({ items, headings }), describedField(id));
}

const found: readonly [what: string, FieldId, items: OutlineItem[], at: number][] = [
  [
    'the address on the identity provider’s side',
    'samlSettings.loginUrl',
    [anItem('text', 'Login URL', inProvider), anItem('text', 'Login URL', inIdentity)],
    1,
  ],
  [
    'a caption that names its side, in the other side’s section',
    'samlSettings.loginUrl',
    [anItem('text', 'IdP login URL', inProvider)],
    0,
  ],
  [
    'the address at the one side to which the other sends',
    'samlSettings.logoutUrl',
    [anItem('text', 'Address at the IdP to which the SP sends the SLO request')],
    0,
  ],
  [
    'the certificate that the service provider has no key for',
    'samlSettings.certificate',
    [
      anItem('multiline', 'IDP certificate'),
      anItem('text', 'Refresh period'),
      anItem('multiline', 'Certificate (PEM)'),
      anItem('multiline', 'Private key (PEM)'),
    ],
    0,
  ],
  [
    'the only choice of a NameID format by what it offers',
    'samlSettings.nameIdFormat',
    [anItem('choice', 'Send people as', { options: formats }), anItem('choice', 'Language')],
    0,
  ],
  [
    'the binding of sign-in requests beside that of log-out requests',
    'samlSettings.binding',
    [
      anItem('choice', 'Single Logout Request Binding', { options: [post, redirect] }),
      anItem('choice', 'Service Provider Initiated Request Binding', { options: [post, redirect] }),
    ],
    1,
  ],
  [
    'an address whose name attribute holds the word entity in identity',
    'samlSettings.loginUrl',
    [anItem('text', 'IdP endpoint', { name: 'identity-provider-endpoint' })],
    0,
  ],
  [
    'a switch that is named by its heading',
    'samlSettings.jitEnable',
    [
      anItem('switch', 'Enabled', { section: ['SAML'] }),
      anItem('switch', 'Enabled', { section: ['Just-in-time provisioning', 'SAML'] }),
    ],
    1,
  ],
];

test.each(found)('%s is found', (_, field, items, at) => {
  const match = search(field, items);
  expect(match.outcome === 'found' ? match.item.order : match).toBe(at);
});

const missing: readonly [what: string, FieldId, items: OutlineItem[]][] = [
  [
    'an address whose name attribute says service provider',
    'samlSettings.loginUrl',
    [anItem('text', 'Login URL', { name: 'saml_sp_login' })],
  ],
  [
    'an address whose name attribute contradicts its caption',
    'samlSettings.loginUrl',
    [anItem('text', 'IdP login URL', { name: 'idp_logout_url' })],
  ],
  [
    'the provider’s address beside a box for requests',
    'samlSettings.loginUrl',
    [anItem('text', 'Identity Provider URL'), anItem('text', "Identity Provider's AuthnRequest")],
  ],
  [
    'a box that finds a certificate among those stored',
    'samlSettings.certificate',
    [
      {
        ...anItem('text', 'Verification certificate'),
        captions: [
          { tie: 'label', text: 'Verification certificate' },
          { tie: 'placeholder', text: 'Select a certificate…' },
        ],
      },
    ],
  ],
  [
    'the address of another protocol',
    'samlSettings.loginUrl',
    [anItem('text', 'Login URL', { section: ['OpenID Connect'] })],
  ],
  [
    'a certificate beside its private key',
    'samlSettings.certificate',
    [anItem('multiline', 'Certificate'), anItem('multiline', 'Private key')],
  ],
  [
    'the certificate for signing requests',
    'samlSettings.certificate',
    [anItem('multiline', 'Certificate', { section: ['Signed requests'] })],
  ],
  [
    'an address of the service provider that nobody can change',
    'samlSettings.logoutUrl',
    [anItem('text', 'Single logout service URL', { editable: false })],
  ],
  [
    'a binding of another kind',
    'samlSettings.binding',
    [anItem('choice', 'Binding', { options: [{ value: 'a', text: 'Anonymous' }] })],
  ],
  [
    'a switch without words of its own under a page’s title',
    'samlSettings.jitEnable',
    [anItem('switch', 'Enabled', { section: ['User provisioning through SAML'] })],
  ],
];

test.each(missing)('%s is left alone', (_, field, items) => {
  expect(search(field, items, ['User provisioning through SAML']).outcome).toBe('missing');
});

test('two addresses that fit alike are both left alone', () => {
  const items = [anItem('text', 'Sign-in URL'), anItem('text', 'SSO endpoint')];
  expect(search('samlSettings.loginUrl', items).outcome).toBe('ambiguous');
});
