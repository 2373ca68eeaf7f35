// @vitest-environment jsdom
import fc from 'fast-check';
import { expect } from 'vitest';
import { readCertificates } from '../../lib/saml/certificate.ts';
import { addresses, tenantOf } from '../../lib/saml/clouds.ts';
import { type Metadata, readMetadata } from '../../lib/saml/metadata.ts';
import { acceptSetting } from '../../lib/saml/settings.ts';
import { textDamage } from './support/damage.ts';
import { madeCertificates } from './support/made-certificates.ts';
import { type MadeMetadata, madeMetadata, stranger } from './support/metadata-documents.ts';
import { property } from './support/property.ts';
import { journeys } from './support/wrappings.ts';

const now = new Date('2026-11-23T12:00:00Z');

const read = ({ tenant, entityId, signOn, signOut, signing }: MadeMetadata): Metadata => ({
  entityId,
  tenantId: tenant,
  signOnUrls: [signOn],
  signOutUrls: [signOut],
  certificates: signing,
});

property('metadata is read as it was written', madeMetadata, (made) => {
  expect(readMetadata(made.xml)).toEqual({ outcome: 'read', metadata: read(made) });
});

property(
  'of a file of metadata in any encoding the signing certificates come out',
  fc.tuple(madeMetadata, journeys).map(([made, carry]) => ({ made, input: carry(made.xml) })),
  async ({ made, input }) => {
    const reading = await readCertificates(input, now);
    const found = reading.outcome === 'several' ? reading.certificates : [reading];
    const ders = found.flatMap((each) => ('der' in each ? [each.der] : []));
    expect(ders).toEqual(made.signing);
  },
);

property(
  'keys of somebody else or of another purpose never come in',
  fc.tuple(madeMetadata, madeCertificates, stranger).map(([made, decoy, put]) => ({
    made,
    xml: put(made.xml, decoy.der.toString('base64')),
  })),
  ({ made, xml }) => {
    const reading = readMetadata(xml);
    if (reading.outcome === 'read') expect(reading.metadata).toEqual(read(made));
  },
);

/** What can be said of any metadata that is read, whatever was done to it. */
function expectBelievable({ entityId, tenantId, signOnUrls, signOutUrls, certificates }: Metadata) {
  expect(tenantOf(entityId)).toBe(tenantId);
  expect(acceptSetting('idp.identifier', entityId)).toBe(entityId);
  expect(signOnUrls.length).toBeGreaterThan(0);
  for (const url of signOnUrls) {
    expect(acceptSetting('idp.loginUrl', url)).toBe(url);
    expect(tenantOf(url)).toBe(tenantId);
  }
  for (const url of signOutUrls) {
    expect(acceptSetting('idp.logoutUrl', url)).toBe(url);
    expect(addresses.wsFederationSignOut.test(url) || tenantOf(url) === tenantId).toBe(true);
  }
  for (const each of certificates) expect(each).toMatch(/^[A-Za-z0-9+/]+={0,2}$/);
}

property(
  'metadata that was changed is refused, or still names one tenant throughout',
  fc.tuple(madeMetadata, textDamage).map(([{ xml }, damage]) => damage(xml)),
  (xml) => {
    const reading = readMetadata(xml);
    if (reading.outcome === 'read') expectBelievable(reading.metadata);
  },
);

property('what nobody wrote as metadata is none', fc.string({ unit: 'binary' }), (text) => {
  expect(readMetadata(text).outcome).toBe('refused');
});
