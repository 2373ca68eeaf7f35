import { expect, test } from 'vitest';
import { findField } from '../../lib/consoles/find-field.ts';
import type { FieldId } from '../../lib/consoles/ids.ts';
import type { OutlineItem } from '../../lib/consoles/outline.ts';
import {
  appId,
  federationMetadataOf,
  loginUrlOf,
  metadataUrl,
  tenantId,
} from '../support/builders/identities.ts';
import { anItem, anOutline, describedField, shown } from '../support/builders/outlines.ts';

const inSaml = { section: ['SAML Settings'] };
const inProvider = { section: ['Image Relay SAML Service Provider Details'] };
const inSetUp = { section: ['Set up Image Relay'] };
const inProvisioning = { section: ['Just-In-Time User Provisioning', 'SAML Settings'] };
const login = loginUrlOf(tenantId);
const signOut = 'https://login.microsoftonline.com/common/wsfederation?wa=wsignout1.0';

function search(id: FieldId, items: readonly OutlineItem[]) {
  return findField(anOutline({ items }), describedField(id));
}

const found: readonly [what: string, FieldId, items: OutlineItem[], at: number][] = [
  ['a control by its label', 'samlSettings.loginUrl', [anItem('text', 'Login URL', inSaml)], 0],
  [
    'a control by the caption of an older form',
    'samlSettings.loginUrl',
    [anItem('text', 'Login URL (SSO)', inSaml)],
    0,
  ],
  [
    'the Logout URL by the caption that names no logout',
    'samlSettings.logoutUrl',
    [anItem('text', 'Redirect URL - User is redirected here after logging out of IR (optional)')],
    0,
  ],
  [
    'a control by a part of its label',
    'basicSaml.signOnUrl',
    [anItem('text', 'Sign on URL (Optional)', { section: ['Basic SAML Configuration'] })],
    0,
  ],
  [
    'the control in its own section, where another section has the same label',
    'samlSettings.loginUrl',
    [
      anItem('text', 'Login URL', { section: ['Other service'] }),
      anItem('text', 'Login URL', inSaml),
    ],
    1,
  ],
  [
    'the box for the certificate where the form has a plain text box',
    'samlSettings.certificate',
    [anItem('text', 'x.509 Certificate', inSaml)],
    0,
  ],
  [
    'the only choice of its section, though its caption says nothing',
    'samlSettings.jitGroup',
    [anItem('choice', '', inProvisioning), anItem('choice', 'Name Id Format', inSaml)],
    0,
  ],
  [
    'a value by its shape alone',
    'saml.metadataUrl',
    [shown('', federationMetadataOf(tenantId, appId)), shown('', login)],
    0,
  ],
  [
    'the Login URL in a language that nobody taught us',
    'saml.loginUrl',
    [shown('Anmelde-URL', login, inSetUp), shown('Abmelde-URL', signOut, inSetUp)],
    0,
  ],
  [
    'each of two equal addresses by its own caption',
    'saml.logoutUrl',
    [shown('Login URL', login, inSetUp), shown('Logout URL', login, inSetUp)],
    1,
  ],
  [
    'one value that is shown twice',
    'saml.metadataUrl',
    [
      shown('', federationMetadataOf(tenantId, appId)),
      shown('', federationMetadataOf(tenantId, appId)),
    ],
    0,
  ],
];

test.each(found)('%s is found', (_, field, items, at) => {
  const match = search(field, items);
  expect(match.outcome === 'found' ? match.item.order : match).toBe(at);
});

const ambiguous: readonly [what: string, FieldId, items: OutlineItem[]][] = [
  [
    'two controls with one label',
    'samlSettings.loginUrl',
    [anItem('text', 'Login URL', inSaml), anItem('text', 'Login URL', inSaml)],
  ],
  [
    'two empty controls with one label, though they hold the same',
    'ssoUser.email',
    [anItem('text', 'Email'), anItem('text', 'Email')],
  ],
  [
    'two values of one shape that differ',
    'saml.metadataUrl',
    [
      shown('', federationMetadataOf(tenantId, appId)),
      shown('', federationMetadataOf(appId, tenantId)),
    ],
  ],
  [
    'a Logout URL that cannot be told from a Login URL in an unknown language',
    'saml.logoutUrl',
    [shown('Anmelde-URL', login, inSetUp), shown('Abmelde-URL', signOut, inSetUp)],
  ],
];

test.each(ambiguous)('%s is a refusal, never a guess', (_, field, items) => {
  const match = search(field, items);
  expect(match).toMatchObject({ outcome: 'ambiguous' });
  expect(match.outcome === 'ambiguous' && match.items).toHaveLength(2);
});

test('a strong caption wins over a weak one', () => {
  const items = [anItem('text', 'Email', { tie: 'placeholder' }), anItem('text', 'Email')];
  expect(search('ssoUser.email', items)).toMatchObject({ outcome: 'found', item: { order: 1 } });
});

test('a placeholder with a telling name is enough', () => {
  const items = [anItem('text', 'Search application', { tie: 'placeholder', name: 'searchbox' })];
  expect(search('gallery.search', items).outcome).toBe('found');
});

test('what somebody searches for is no value of the page', () => {
  const value = federationMetadataOf(tenantId, appId);
  const searched = { ...shown('', value), search: true };
  expect(search('saml.metadataUrl', [searched]).outcome).toBe('missing');
  expect(search('saml.metadataUrl', [searched, shown('', value)])).toMatchObject({
    outcome: 'found',
    item: { search: false },
  });
});

test('every outcome says what it rests on', () => {
  const item = shown('Metadata URL', metadataUrl, inProvider);
  expect(search('spDetails.metadataUrl', [item]).evidence).toEqual([
    'caption (label, exact)',
    'shape',
    'value itself',
    'section',
  ]);
  expect(search('spDetails.metadataUrl', []).evidence).toEqual([
    'nothing fits spDetails.metadataUrl',
  ]);
});
