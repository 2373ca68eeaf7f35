import { type Attack, after, attack, before, type Keys, type Pieces, piecesOf } from './attack.ts';
import { lastName } from './careless-readers.ts';
import { responseText } from './sign-in-messages.ts';
import { signed } from './sign-message.ts';

const samlp = 'urn:oasis:names:tc:SAML:2.0:protocol';
const saml = 'urn:oasis:names:tc:SAML:2.0:assertion';
const endOfSignature = '</Signature>';
const end = '</samlp:Response>';
const elsewhere = { isRightElsewhere: true };

const signedAssertion = ({ trusted }: Keys) => piecesOf(signed(responseText(), trusted));
const signedResponse = ({ trusted }: Keys) =>
  piecesOf(signed(responseText(), trusted, { element: 'Response' }));

/** Builds from a Response whose assertion is signed. */
function on(build: (pieces: Pieces) => string): Attack['build'] {
  return (keys) => build(signedAssertion(keys));
}

function onResponse(build: (pieces: Pieces) => string): Attack['build'] {
  return (keys) => build(signedResponse(keys));
}

/** An assertion of somebody else in place of the signed one, which goes where it is put. */
function replaced(build: (pieces: Pieces) => string): Attack['build'] {
  return on((pieces) => pieces.xml.replace(pieces.assertion, () => build(pieces)));
}

const object = (content: string) => `<Object>${content}</Object>`;
const extensions = (content: string) => `<samlp:Extensions>${content}</samlp:Extensions>`;

/** The eight that are known by number in the literature on signature wrapping. */
const numbered: readonly Attack[] = [
  attack(
    'XSW1: the signed Response within the signature of another one',
    'duplicate-id',
    onResponse((p) =>
      after(
        p.evilResponse.replace('_evil"', '_assertion"'),
        '</Issuer>',
        before(p.signature, endOfSignature, p.bareResponse),
      ),
    ),
    { reader: lastName },
  ),
  attack(
    'XSW1 with IDs of its own',
    'several-assertions',
    onResponse((p) =>
      after(p.evilResponse, '</Issuer>', before(p.signature, endOfSignature, p.bareResponse)),
    ),
    { reader: lastName },
  ),
  attack(
    'XSW2: the signed Response beside its signature, in another one',
    'several-assertions',
    onResponse((p) => after(p.evilResponse, '</Issuer>', p.bareResponse + p.signature)),
    { reader: lastName, ...elsewhere },
  ),
  attack(
    'XSW3: another assertion before the signed one',
    'several-assertions',
    on((p) => before(p.xml, '<Assertion', p.evilAssertion)),
    elsewhere,
  ),
  attack(
    'XSW4: the signed assertion within another one',
    'several-assertions',
    replaced((p) => before(p.evilAssertion, '</Assertion>', p.assertion)),
    elsewhere,
  ),
  attack(
    'XSW5: the signature in another assertion, and the signed one behind it',
    'several-assertions',
    replaced((p) => after(p.evilAssertion, '</Issuer>', p.signature) + p.bareAssertion),
    elsewhere,
  ),
  attack(
    'XSW6: the signature in another assertion, and the signed one within the signature',
    'several-assertions',
    replaced((p) =>
      after(p.evilAssertion, '</Issuer>', before(p.signature, endOfSignature, p.bareAssertion)),
    ),
    { reader: lastName },
  ),
  attack(
    'XSW7: another assertion in Extensions',
    'several-assertions',
    on((p) => before(p.xml, '<Assertion', extensions(p.evilAssertion))),
    elsewhere,
  ),
  attack(
    'XSW8: the signed assertion in an Object of the signature',
    'several-assertions',
    replaced((p) =>
      after(
        p.evilAssertion,
        '</Issuer>',
        before(p.signature, endOfSignature, object(p.bareAssertion)),
      ),
    ),
    { reader: lastName },
  ),
];

const placed: readonly Attack[] = [
  attack(
    'another assertion behind the signed one',
    'several-assertions',
    on((p) => before(p.xml, end, p.evilAssertion)),
    { reader: lastName, ...elsewhere },
  ),
  attack(
    'the signed assertion in the Advice of another one',
    'several-assertions',
    replaced((p) =>
      before(p.evilAssertion, '<AttributeStatement>', `<Advice>${p.assertion}</Advice>`),
    ),
    elsewhere,
  ),
  attack(
    'the signed assertion in a StatusDetail',
    'several-assertions',
    on((p) =>
      before(
        p.xml.replace(p.assertion, ''),
        '</samlp:Status>',
        `<samlp:StatusDetail>${p.assertion}</samlp:StatusDetail>`,
      ).replace(end, () => p.evilAssertion + end),
    ),
    { reader: lastName, ...elsewhere },
  ),
  attack(
    'another assertion in a StatusDetail',
    'several-assertions',
    on((p) =>
      before(
        p.xml,
        '</samlp:Status>',
        `<samlp:StatusDetail>${p.evilAssertion}</samlp:StatusDetail>`,
      ),
    ),
    elsewhere,
  ),
  attack(
    'the signed assertion in an attribute’s value',
    'several-assertions',
    replaced((p) => after(p.evilAssertion, '<AttributeValue>', p.assertion)),
    elsewhere,
  ),
  attack(
    'the signed assertion in what confirms another subject',
    'several-assertions',
    replaced((p) =>
      before(
        p.evilAssertion,
        '</SubjectConfirmation>',
        `<SubjectConfirmationData>${p.assertion}</SubjectConfirmationData>`,
      ),
    ),
    elsewhere,
  ),
  attack(
    'the signed assertion where an encrypted one would be',
    'several-assertions',
    replaced(
      (p) =>
        `${p.evilAssertion}<EncryptedAssertion xmlns="${saml}">${p.assertion}</EncryptedAssertion>`,
    ),
    elsewhere,
  ),
  attack(
    'the signed assertion within an encrypted one alone',
    'several-assertions',
    replaced((p) => `<EncryptedAssertion xmlns="${saml}">${p.evilAssertion}</EncryptedAssertion>`),
  ),
  attack(
    'another assertion in an element of another party',
    'several-assertions',
    on((p) => before(p.xml, '<Assertion', `<x:Box xmlns:x="urn:x">${p.evilAssertion}</x:Box>`)),
    elsewhere,
  ),
  attack(
    'a whole other Response in front of the signed assertion',
    'several-assertions',
    on((p) => before(p.xml, '<Assertion', p.evilResponse)),
    elsewhere,
  ),
  attack(
    'the whole signed Response in Extensions of another one',
    'several-assertions',
    on((p) => after(p.evilResponse, '</Issuer>', extensions(p.xml))),
    { reader: lastName, ...elsewhere },
  ),
  attack(
    'both Responses in an envelope',
    'another-message',
    on(
      (p) =>
        `<Envelope xmlns="http://schemas.xmlsoap.org/soap/envelope/"><Body>${p.evilResponse}${p.xml}</Body></Envelope>`,
    ),
    elsewhere,
  ),
  attack(
    'a root of another namespace',
    'another-message',
    on(
      (p) =>
        `<x:Response xmlns:x="urn:x" ID="_x" Version="2.0">${p.evilResponse}${p.xml}</x:Response>`,
    ),
    elsewhere,
  ),
  attack(
    'another message of SAML around both',
    'another-message',
    on(
      (p) =>
        `<samlp:ArtifactResponse xmlns:samlp="${samlp}" ID="_x" Version="2.0">${p.evilResponse}${p.xml}</samlp:ArtifactResponse>`,
    ),
    elsewhere,
  ),
  attack(
    'an assertion of SAML 1 before the signed one',
    'several-assertions',
    on((p) =>
      before(
        p.xml,
        '<Assertion',
        p.evilAssertion.replace(saml, 'urn:oasis:names:tc:SAML:1.0:assertion'),
      ),
    ),
    elsewhere,
  ),
  attack(
    'an assertion of no namespace before the signed one',
    'several-assertions',
    on((p) => before(p.xml, '<Assertion', p.evilAssertion.replace(saml, ''))),
    elsewhere,
  ),
  attack(
    'an assertion alone of no namespace, with the signature',
    'unexpected-element',
    replaced((p) =>
      p.assertion
        .replace(/<Assertion [^>]*>/, '<Assertion ID="_assertion" Version="2.0">')
        .replaceAll('mara.oduya@', 'admin@'),
    ),
  ),
  attack(
    'a subject outside of the assertion',
    'unexpected-element',
    on((p) =>
      before(
        p.xml,
        '<Assertion',
        `<Subject xmlns="${saml}"><NameID>admin@larkspur.example</NameID></Subject>`,
      ),
    ),
    elsewhere,
  ),
  attack(
    'a name in a StatusDetail',
    'unexpected-element',
    on((p) =>
      before(
        p.xml,
        '</samlp:Status>',
        `<samlp:StatusDetail><NameID xmlns="${saml}">admin@larkspur.example</NameID></samlp:StatusDetail>`,
      ),
    ),
    elsewhere,
  ),
  attack(
    'a name of another namespace in a StatusDetail',
    'unexpected-element',
    on((p) =>
      before(
        p.xml,
        '</samlp:Status>',
        '<samlp:StatusDetail><x:NameID xmlns:x="urn:x">admin@larkspur.example</x:NameID></samlp:StatusDetail>',
      ),
    ),
    elsewhere,
  ),
  attack(
    'a name in Extensions',
    'unexpected-element',
    on((p) => before(p.xml, '<Assertion', extensions('<NameID>admin@larkspur.example</NameID>'))),
    elsewhere,
  ),
  attack(
    'a name in the signature’s KeyInfo',
    'unexpected-element',
    on((p) => before(p.xml, '</KeyInfo>', '<NameID>admin@larkspur.example</NameID>')),
    elsewhere,
  ),
  attack(
    'a name in an Object of the signature',
    'unexpected-element',
    on((p) => before(p.xml, endOfSignature, object('<NameID>admin@larkspur.example</NameID>'))),
    elsewhere,
  ),
];

const evilWithId = (id: string) => (p: Pieces) =>
  before(p.xml, '<Assertion', p.evilAssertion.replace('ID="_evil"', id));
const wrappedSubject = (id: string) => (p: Pieces) =>
  before(
    p.xml,
    '</samlp:Status>',
    `<samlp:StatusDetail><x:Box xmlns:x="urn:x" ${id}>admin@larkspur.example</x:Box></samlp:StatusDetail>`,
  );
const boxed = { reader: (xml: string) => /<x:Box[^>]*>([^<]*)/.exec(xml)?.[1] ?? null };

/** Two elements that a signature’s reference could mean. */
const identified: readonly Attack[] = [
  attack('another assertion of the same ID', 'duplicate-id', on(evilWithId('ID="_assertion"'))),
  attack(
    'another assertion whose Id is the same',
    'duplicate-id',
    on(evilWithId('Id="_assertion"')),
    elsewhere,
  ),
  attack(
    'another assertion whose id is the same',
    'duplicate-id',
    on(evilWithId('id="_assertion"')),
    elsewhere,
  ),
  attack(
    'another assertion whose AssertionID is the same',
    'duplicate-id',
    on(evilWithId('AssertionID="_assertion"')),
    elsewhere,
  ),
  attack(
    'another assertion whose xml:id is the same',
    'duplicate-id',
    on(evilWithId('xml:id="_assertion"')),
  ),
  attack(
    'another assertion whose ID of web services security is the same',
    'duplicate-id',
    on(evilWithId('xmlns:u="urn:u" u:Id="_assertion"')),
    elsewhere,
  ),
  attack(
    'an ID that is the same once space is cut off',
    'duplicate-id',
    on(evilWithId('ID=" _assertion "')),
    elsewhere,
  ),
  attack(
    'a box of another party whose ID is the same',
    'duplicate-id',
    on(wrappedSubject('ID="_assertion"')),
    { ...boxed, ...elsewhere },
  ),
  attack(
    'a Response whose ID is that of its assertion',
    'duplicate-id',
    on((p) =>
      before(p.xml.replace('ID="_response"', 'ID="_assertion"'), '<Assertion', p.evilAssertion),
    ),
  ),
  attack(
    'an assertion that has the signed ID under another name',
    'unexpected-element',
    replaced((p) =>
      p.assertion
        .replace(' ID="_assertion"', ' ID="_evil" Id="_assertion"')
        .replaceAll('mara.oduya@', 'admin@'),
    ),
  ),
  attack(
    'an assertion that has the signed ID in a namespace',
    'unexpected-element',
    replaced((p) =>
      p.assertion
        .replace(' ID="_assertion"', ' ID="_evil" xml:id="_assertion"')
        .replaceAll('mara.oduya@', 'admin@'),
    ),
  ),
];

export const wrappingAttacks: readonly Attack[] = [...numbered, ...placed, ...identified];
