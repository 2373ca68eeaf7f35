import fc from 'fast-check';
import { keyDescriptor, metadataText } from '../../saml/support/metadata-text.ts';
import { type MadeCertificate, madeCertificates } from './made-certificates.ts';
import { bareSpellings } from './wrappings.ts';

/** Federation metadata as Entra publishes it, with what its reader must find. */
export interface MadeMetadata {
  readonly xml: string;
  readonly tenant: string;
  readonly entityId: string;
  readonly signOn: string;
  readonly signOut: string;
  /** Base64 of those that sign, each once, in their order. */
  readonly signing: readonly string[];
}

const commonSignOut = 'https://login.microsoftonline.com/common/wsfederation?wa=wsignout1.0';
const base64Of = ({ der }: MadeCertificate) => der.toString('base64');

const uses = fc.constantFrom('use="signing"', 'use="encryption"', '');
const spellings = fc.oneof(
  fc.constant(base64Of),
  bareSpellings.map(
    (spell) =>
      ({ der }: MadeCertificate) =>
        spell(der),
  ),
);
const keys = fc.array(fc.record({ made: madeCertificates, use: uses, spell: spellings }), {
  maxLength: 4,
});

/** Written-out line ends are Base64 of a JSON file, and never of XML. */
const inXml = (text: string) => text.replace(/\\[rn]/g, '\n');

export const madeMetadata: fc.Arbitrary<MadeMetadata> = fc
  .record({
    tenant: fc.uuid(),
    isUpperCase: fc.boolean(),
    isCommon: fc.boolean(),
    slash: fc.constantFrom('', '/'),
    keys,
  })
  .map((parts) => {
    const tenant = parts.isUpperCase ? parts.tenant.toUpperCase() : parts.tenant;
    const entityId = `https://sts.windows.net/${tenant}/`;
    const signOn = `https://login.microsoftonline.com/${tenant}/saml2${parts.slash}`;
    const signOut = parts.isCommon ? commonSignOut : signOn;
    const descriptors = parts.keys.map(({ made, use, spell }) =>
      keyDescriptor(inXml(spell(made)), use),
    );
    const signing = parts.keys.filter(({ use }) => !use.includes('encryption'));
    return {
      xml: metadataText({ entityId, signOn, signOut, keys: descriptors.join('') }),
      tenant: parts.tenant.toLowerCase(),
      entityId,
      signOn,
      signOut,
      signing: [...new Set(signing.map(({ made }) => base64Of(made)))],
    };
  });

const decoyKey = (certificate: string) => keyDescriptor(certificate);
const protocol = 'protocolSupportEnumeration="urn:oasis:names:tc:SAML:2.0:protocol"';

/** Elements that hold keys of somebody else, or of another purpose. */
const strangers: readonly ((certificate: string) => string)[] = [
  (certificate) => `<SPSSODescriptor ${protocol}>${decoyKey(certificate)}</SPSSODescriptor>`,
  (certificate) => `<RoleDescriptor ${protocol}>${decoyKey(certificate)}</RoleDescriptor>`,
  (certificate) => `<Extensions>${decoyKey(certificate)}</Extensions>`,
  (certificate) =>
    `<Extensions>${metadataText({ certificates: [certificate] }).replace(/<\?.*?\?>/, '')}</Extensions>`,
  (certificate) =>
    `<x:Copy xmlns:x="urn:x"><IDPSSODescriptor>${decoyKey(certificate)}</IDPSSODescriptor></x:Copy>`,
  (certificate) => `<KeyDescriptor xmlns="urn:x" use="signing">${certificate}</KeyDescriptor>`,
  (certificate) => keyDescriptor(certificate, 'use="encryption"'),
  (certificate) => keyDescriptor(certificate, 'use="Signing"'),
  (certificate) => `<!-- ${decoyKey(certificate)} -->`,
  (certificate) => `<?keys ${decoyKey(certificate)}?>`,
  (certificate) => `<![CDATA[${decoyKey(certificate)}]]>`,
];

/** Puts a stranger behind any tag of the document. */
export const stranger = fc
  .record({ at: fc.nat({ max: 500 }), write: fc.constantFrom(...strangers) })
  .map(({ at, write }) => (xml: string, certificate: string) => {
    const tags = [...xml.matchAll(/<[^?][^>]*>/g)];
    const tag = tags[at % tags.length];
    const place = (tag?.index ?? 0) + (tag?.[0].length ?? 0);
    return xml.slice(0, place) + write(certificate) + xml.slice(place);
  });
