// @vitest-environment jsdom
import { describe, expect, it } from 'vitest';
import { type Metadata, readMetadata } from '../../lib/saml/metadata.ts';
import {
  issuer,
  keyDescriptor,
  type MetadataParts,
  metadataText,
  otherTenantId,
  saml2,
  tenantId,
} from './support/metadata-text.ts';

/** How Chromium reports an error in the part that it read. */
const parserError = '<parsererror xmlns="http://www.w3.org/1999/xhtml">error</parsererror>';
const refusedAs = (reason: string) => ({ outcome: 'refused', reason });
const refused = refusedAs('not-metadata');
const valid = metadataText({ certificates: ['AAAA'] });

function read(xml: string): Metadata {
  const reading = readMetadata(xml);
  if (reading.outcome === 'refused') throw new Error(reading.reason);
  return reading.metadata;
}

describe('what metadata says', () => {
  it('is the issuer, its tenant, the distinct endpoints and the certificate', () => {
    expect(read(valid)).toEqual({
      entityId: issuer,
      tenantId,
      signOnUrls: [saml2],
      signOutUrls: [saml2],
      certificates: ['AAAA'],
    });
  });

  it('is the same with a prefix for every element', () => {
    const prefixed = valid.replace(/<(\/?)(?=[A-Z])/g, '<$1md:').replace('xmlns=', 'xmlns:md=');
    const keys = prefixed.replace('xmlns="http', 'xmlns:md="http');
    expect(read(keys)).toEqual(read(valid));
  });

  it('is the same with space between the elements and comments among them', () => {
    expect(read(valid.replaceAll('><', '>\n  <!-- - --><'))).toEqual(read(valid));
  });

  it('may lack an address to sign out', () => {
    expect(read(valid.replace(/<SingleLogoutService[^>]*>/, '')).signOutUrls).toEqual([]);
  });

  it('may name the sign-out address of WS-Federation, which belongs to every tenant', () => {
    const signOut = 'https://login.microsoftonline.com/common/wsfederation?wa=wsignout1.0';
    expect(read(metadataText({ signOut })).signOutUrls).toEqual([signOut]);
  });

  it('names its tenant in lower case, whatever the case of its addresses', () => {
    expect(read(metadataText({ entityId: issuer.toUpperCase() })).tenantId).toBe(tenantId);
  });
});

describe('certificates in metadata', () => {
  const certificatesOf = (keys: string) => read(metadataText({ keys })).certificates;

  it.each([
    ['every one, in order', ['BBBB', 'AAAA'], keyDescriptor('BBBB') + keyDescriptor('AAAA')],
    ['one that is repeated only once', ['AAAA'], keyDescriptor('AAAA') + keyDescriptor(' AA\nAA ')],
    [
      'one that is spelled in two ways only once',
      ['AAA='],
      keyDescriptor('AAA=') + keyDescriptor('A AA'),
    ],
    ['one whose key names no use', ['AAAA'], keyDescriptor('AAAA', '')],
    ['none whose key is for encryption', [], keyDescriptor('AAAA', 'use="encryption"')],
    ['none whose key names an unknown use', [], keyDescriptor('AAAA', 'use=""')],
    ['none of another namespace', [], keyDescriptor('AAAA').replace('xmldsig#', 'other#')],
    ['none that lies deeper', [], `<Extensions>${keyDescriptor('AAAA')}</Extensions>`],
    ['one that is split by a comment', ['AAAABBBB'], keyDescriptor('AAAA<!-- CCCC -->BBBB')],
    ['PEM', ['AAAA'], keyDescriptor('-----BEGIN CERTIFICATE-----AAAA-----END CERTIFICATE-----')],
  ])('are read: %s', (_what, certificates, keys) => {
    expect(certificatesOf(keys)).toEqual(certificates);
  });

  it('of other roles and of the signature are not read', () => {
    const role = `<RoleDescriptor>${keyDescriptor('CCCC')}</RoleDescriptor>`;
    const keyInfo = keyDescriptor('DDDD').replace(/<\/?KeyDescriptor[^>]*>/g, '');
    const xml = valid.replace('<IDPSSODescriptor', `${keyInfo}${role}$&`);
    expect(read(xml).certificates).toEqual(['AAAA']);
  });

  it.each(['', '!', 'AAAA<b/>&lt;', 'AAAA<b>AAAA</b>'])(
    'spoil the whole where one reads “%s”',
    (certificate) => {
      const keys = keyDescriptor('AAAA') + keyDescriptor(certificate);
      expect(readMetadata(metadataText({ keys }))).toEqual(refused);
    },
  );
});

describe('a document is refused', () => {
  it.each<[string, (xml: string) => string]>([
    ['that is a web page', () => '<html><body>Sign in</body></html>'],
    ['of several parties', (xml) => wrapped(xml, 'EntitiesDescriptor')],
    ['of another namespace', (xml) => xml.replace('SAML:2.0:metadata', 'SAML:1.0:metadata')],
    ['of no namespace', (xml) => xml.replace(/ xmlns="urn[^"]*"/, '')],
    ['of another root', (xml) => xml.replaceAll('EntityDescriptor', 'AffiliationDescriptor')],
    ['of a service provider', (xml) => xml.replaceAll('IDPSSODescriptor', 'SPSSODescriptor')],
    ['of two identity providers', (xml) => xml.replace(/<IDPSSO.*<\/IDPSSODescriptor>/, '$&$&')],
    ['whose identity provider lies deeper', (xml) => inside(xml, 'Extensions')],
    ['without an address to sign on', (xml) => xml.replace(/<SingleSignOnService[^>]*>/g, '')],
    ['without an issuer', (xml) => xml.replace(/entityID="[^"]*"/, '')],
    [
      'with a sign-on service without address',
      (xml) => xml.replace(/(POST") Location="[^"]*"/, '$1'),
    ],
  ])('%s', (_what, change) => {
    const changed = change(valid);
    expect(changed).not.toBe(valid);
    expect(readMetadata(changed)).toEqual(refused);
  });

  it.each<[string, (xml: string) => string]>([
    ['is empty', () => ''],
    ['is a sentence', () => 'AADSTS700016: Application was not found.'],
    ['was cut off', (xml) => xml.slice(0, -20)],
    ['goes on after its end', (xml) => `${xml}<more/>`],
    ['the browser could read in part', (xml) => xml.replace('</Ent', `${parserError}$&`)],
  ])('as no XML that %s', (_what, change) => {
    expect(readMetadata(change(valid))).toEqual(refusedAs('not-xml'));
  });

  it.each<[string, MetadataParts]>([
    ['issuer of another tenant', { entityId: issuer.replace(tenantId, otherTenantId) }],
    ['issuer on another host', { entityId: `https://sts.windows.net.evil.example/${tenantId}/` }],
    ['issuer without its last slash', { entityId: issuer.slice(0, -1) }],
    ['issuer over http', { entityId: issuer.replace('https', 'http') }],
    ['sign-on address of another tenant', { signOn: saml2.replace(tenantId, otherTenantId) }],
    ['sign-on address on another host', { signOn: saml2.replace('.com', '.com.evil.example') }],
    ['sign-on address for every tenant', { signOn: saml2.replace(tenantId, 'common') }],
    ['sign-on address of WS-Federation', { signOn: saml2.replace('saml2', 'wsfed') }],
    ['sign-out address of another tenant', { signOut: saml2.replace(tenantId, otherTenantId) }],
    ['sign-out address on another host', { signOut: `https://evil.example/${tenantId}/saml2` }],
    ['sign-out address that is a script', { signOut: 'javascript:alert(1)' }],
  ])('with an %s', (_what, parts) => {
    expect(readMetadata(metadataText(parts))).toEqual(refused);
  });
});

describe('declarations in a document', () => {
  const entity = `<!ENTITY tenant "${tenantId}">`;

  it.each([
    ['a document type', '<!DOCTYPE EntityDescriptor>'],
    ['a document type from elsewhere', '<!DOCTYPE x SYSTEM "https://evil.example/x.dtd">'],
    ['an entity', `<!DOCTYPE x [${entity}]>`],
    ['an entity in lower case', `<!doctype x [${entity}]>`],
    ['an entity outside a document type', entity],
    ['an entity in a comment', `<!--${entity}-->`],
  ])('are refused: %s', (_what, declaration) => {
    expect(readMetadata(valid.replace('?>', `$&${declaration}`))).toEqual(
      refusedAs('declarations'),
    );
  });
});

describe('nesting in a document', () => {
  const nested = (levels: number, open = '<a>') =>
    valid.replace('</EntityD', `${open.repeat(levels)}${'</a>'.repeat(levels)}$&`);

  it.each([
    ['within reason is read', nested(90), 'read'],
    ['of a hundred levels and more is refused', nested(100), 'too-deep'],
    ['without end is refused', nested(200_000), 'too-deep'],
    ['behind values that look like ends is refused', nested(200, '<a b="/>">'), 'too-deep'],
    ['in a comment is none', nested(50).replace('?>', `?><!--${'<a>'.repeat(500)}-->`), 'read'],
    ['one after another is none', nested(1).replace('<a>', `<a>${'<b/>'.repeat(500)}`), 'read'],
  ])('%s', (_what, xml, outcome) => {
    const reading = readMetadata(xml);
    expect(reading.outcome === 'read' ? 'read' : reading.reason).toBe(outcome);
  });

  it.each(['<', '<!--', '<![CDATA[', '<a b="', '<?'])(
    'is told in no time where two megabytes of %j end in nothing',
    (text) => {
      const begun = performance.now();
      expect(readMetadata(text.repeat(2_000_000 / text.length)).outcome).toBe('refused');
      expect(performance.now() - begun).toBeLessThan(2_000);
    },
  );
});

it('reads two megabytes and refuses more', () => {
  const padding = ' '.repeat(2_000_000 - valid.length);
  expect(readMetadata(valid + padding).outcome).toBe('read');
  expect(readMetadata(`${valid}${padding} `)).toEqual(refusedAs('metadata-too-large'));
});

function wrapped(xml: string, name: string): string {
  const [declaration = '', document = ''] = xml.split(/(?<=\?>)/);
  return `${declaration}<${name} xmlns="urn:oasis:names:tc:SAML:2.0:metadata">${document}</${name}>`;
}

/** The document with everything in its root moved into one more element. */
function inside(xml: string, name: string): string {
  return xml.replace(/<IDPSSO.*<\/IDPSSODescriptor>/, `<${name}>$&</${name}>`);
}
