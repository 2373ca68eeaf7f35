import { expect, test } from 'vitest';
import { findField } from '../../lib/consoles/find-field.ts';
import type { FieldId } from '../../lib/consoles/ids.ts';
import type { OutlineItem } from '../../lib/consoles/outline.ts';
import { pemOf } from '../../lib/saml/pem.ts';
import { der, metadataUrl, replyUrl } from '../support/builders/identities.ts';
import { anItem, anOutline, describedField, shown } from '../support/builders/outlines.ts';

const inSaml = { section: ['SAML Settings'] };
const inProvider = { section: ['Image Relay SAML Service Provider Details'] };
const inProvisioning = { section: ['Just-In-Time User Provisioning', 'SAML Settings'] };

function search(id: FieldId, items: readonly OutlineItem[]) {
  return findField(anOutline({ items }), describedField(id));
}

const missing: readonly [what: string, FieldId, items: OutlineItem[]][] = [
  ['a page without controls', 'samlSettings.loginUrl', []],
  ['another caption', 'samlSettings.loginUrl', [anItem('text', 'Support e-mail', inSaml)]],
  [
    'a control of another kind',
    'samlSettings.jitEnable',
    [anItem('text', 'Enable Just-In-Time User Provisioning', inProvisioning)],
  ],
  [
    'nothing but a telling name attribute',
    'samlSettings.loginUrl',
    [anItem('text', '', { name: 'login_url' })],
  ],
  [
    'a telling name in the right section',
    'samlSettings.loginUrl',
    [anItem('text', '', { name: 'login_url', ...inSaml })],
  ],
  [
    'automatic provisioning of another kind',
    'samlSettings.jitEnable',
    [
      anItem('switch', 'Enable automatic provisioning', { section: ['User provisioning'] }),
      shown('Tenant URL', 'https://larkspur.imagerelay.com/scim/v2', {
        section: ['User provisioning'],
      }),
    ],
  ],
  [
    'the address for answers under the caption of the metadata',
    'spDetails.metadataUrl',
    [shown('Metadata URL', replyUrl, inProvider)],
  ],
  [
    'the metadata under the caption of the address for answers',
    'spDetails.acsUrl',
    [shown('Assertion Consumer URL', metadataUrl, inProvider)],
  ],
  [
    'a certificate that is shown for the identity provider, under no caption of its own',
    'samlSettings.storedCertificate',
    [shown('', pemOf(der), { section: ['For your identity provider', 'SAML Settings'] })],
  ],
  [
    'the service provider’s own certificate, shown',
    'samlSettings.storedCertificate',
    [shown('x.509 certificate of Image Relay', pemOf(der), inSaml)],
  ],
  [
    'a certificate that is shown beside its private key',
    'samlSettings.storedCertificate',
    [shown('x.509 Certificate', pemOf(der), inSaml), anItem('multiline', 'Private key', inSaml)],
  ],
  [
    'the service provider’s own Login URL',
    'samlSettings.loginUrl',
    [anItem('text', 'Service Provider Login URL', inSaml)],
  ],
  [
    'a Login URL among the service provider’s details',
    'samlSettings.loginUrl',
    [anItem('text', 'Login URL', inProvider)],
  ],
  [
    'a certificate’s fingerprint',
    'samlSettings.certificate',
    [anItem('text', 'x.509 Certificate Fingerprint', inSaml)],
  ],
  [
    'a fingerprint in a box of its own name',
    'samlSettings.certificate',
    [anItem('text', 'Certificate Fingerprint', inSaml)],
  ],
  [
    'the service provider’s own certificate',
    'samlSettings.storedCertificate',
    [shown('Certificate', pemOf(der), inProvider)],
  ],
  [
    'a box for the service provider’s certificate',
    'samlSettings.certificate',
    [anItem('multiline', 'x.509 Certificate', inProvider)],
  ],
  [
    'a certificate that is not one',
    'samlSettings.storedCertificate',
    [shown('x.509 Certificate', 'No certificate yet', inSaml)],
  ],
  [
    'two choices in the section',
    'samlSettings.jitGroup',
    [anItem('choice', '', inProvisioning), anItem('choice', '', inProvisioning)],
  ],
  [
    'a sole choice in another section',
    'samlSettings.jitGroup',
    [anItem('choice', '', { section: ['Billing'] })],
  ],
  [
    'a value without its shape',
    'spDetails.metadataUrl',
    [shown('Metadata URL', '/sso/metadata', inProvider)],
  ],
];

test.each(missing)('%s is not taken for the field %s', (_, field, items) => {
  expect(search(field, items).outcome).toBe('missing');
});
