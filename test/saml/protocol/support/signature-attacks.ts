import { createHmac } from 'node:crypto';
import { type Attack, after, attack, before, evil, type Keys, piecesOf } from './attack.ts';
import { lastName } from './careless-readers.ts';
import { digestOfElement, resigned } from './resign.ts';
import { assertionText, chief, responseText } from './sign-in-messages.ts';
import { type SigningOptions, signed, x509Data } from './sign-message.ts';
import { signatureTemplate, signedByXmlsec1 } from './xmlsec1-signer.ts';

const forged = () => responseText({ nameId: chief });

/** A message of somebody else's making, signed with a key of theirs. */
function ownSigned(options: (keys: Keys) => SigningOptions = () => ({})): Attack['build'] {
  return (keys) => signed(forged(), keys.own, options(keys));
}

/** The right signature, of which the content or the words were changed afterwards. */
function changed(change: (xml: string) => string): Attack['build'] {
  return ({ trusted }) =>
    change(signed(responseText(), trusted)).replaceAll('mara.oduya@', 'admin@');
}

/** The right key signs even this: a message that is somebody else's, and words that do not cover it plainly. */
function misled(change: (xml: string) => string): Attack['build'] {
  return ({ trusted }) => resigned(change(signed(forged(), trusted)), trusted);
}

const otherKeys: readonly Attack[] = [
  attack('a key of their own', 'other-key', ownSigned()),
  attack(
    'a key of their own over the whole Response',
    'other-key',
    ownSigned(() => ({ element: 'Response' })),
  ),
  attack(
    'a key of their own beside the right certificate',
    'invalid',
    ownSigned(({ trusted }) => ({ keyInfo: x509Data(trusted.der) })),
  ),
  attack(
    'a key of their own between two certificates',
    'invalid',
    ownSigned(({ trusted, own }) => ({
      keyInfo: `<X509Data><X509Certificate>${own.der}</X509Certificate><X509Certificate>${trusted.der}</X509Certificate></X509Data>`,
    })),
  ),
  attack(
    'a key of their own without a certificate',
    'invalid',
    ownSigned(() => ({
      keyInfo:
        '<KeyValue><RSAKeyValue><Modulus>AQ==</Modulus><Exponent>AQAB</Exponent></RSAKeyValue></KeyValue>',
    })),
  ),
  attack('a key of their own in two KeyInfos', 'unexpected-element', ({ trusted, own }) =>
    after(signed(forged(), own), '</KeyInfo>', `<KeyInfo>${x509Data(trusted.der)}</KeyInfo>`),
  ),
  attack('the certificate in place of a secret', 'broken', ({ trusted }) => {
    const xml = signed(forged(), trusted).replace(
      /[^"]*rsa-sha256/,
      'http://www.w3.org/2000/09/xmldsig#hmac-sha1',
    );
    const value = createHmac('sha1', trusted.pem).update('words').digest('base64');
    return xml.replace(/<SignatureValue>[^<]*/, `<SignatureValue>${value}`);
  }),
  attack('no signature at all', 'unsigned', forged),
];

const moved: readonly Attack[] = [
  attack(
    'the right signature in an assertion of another ID',
    'broken',
    changed((xml) => xml.replaceAll('"_assertion"', '"_evil"')),
  ),
  attack(
    'the right signature in an assertion of the same ID',
    'invalid',
    changed((xml) => xml),
  ),
  attack('the signature of another assertion that the same key made', 'invalid', ({ trusted }) => {
    const { signature } = piecesOf(signed(responseText({ conditions: '' }), trusted));
    return after(forged(), '<Issuer>https', '').replace(
      '</Issuer><Subject>',
      () => `</Issuer>${signature}<Subject>`,
    );
  }),
  attack('the signature of an assertion as that of the Response', 'broken', ({ trusted }) => {
    const { signature, bareResponse } = piecesOf(signed(responseText(), trusted));
    return after(evil(bareResponse), '</Issuer>', signature);
  }),
  attack('the signature of a Response in its assertion', 'broken', ({ trusted }) => {
    const { signature } = piecesOf(signed(responseText(), trusted, { element: 'Response' }));
    return forged().replace('</Issuer><Subject>', () => `</Issuer>${signature}<Subject>`);
  }),
  attack(
    'a signature of their own before the right one',
    'unexpected-element',
    ({ trusted, own }) => {
      const { signature } = piecesOf(signed(responseText(), trusted));
      return after(signed(forged(), own), '</Signature>', signature);
    },
  ),
  attack(
    'a signature of their own behind the right one',
    'unexpected-element',
    ({ trusted, own }) => {
      const { signature } = piecesOf(signed(responseText(), trusted));
      return before(signed(forged(), own), '<Signature', signature);
    },
  ),
  attack('the right signature in the subject', 'unexpected-element', ({ trusted }) => {
    const { signature } = piecesOf(signed(responseText(), trusted));
    return after(forged(), '<Subject>', signature);
  }),
  attack('the right signature in the Status', 'unexpected-element', ({ trusted }) => {
    const { signature } = piecesOf(signed(responseText(), trusted));
    return before(
      forged(),
      '</samlp:Status>',
      `<samlp:StatusDetail>${signature}</samlp:StatusDetail>`,
    );
  }),
  attack(
    'a signature of another namespace',
    'unexpected-element',
    changed((xml) =>
      xml.replace(
        '<Signature xmlns="http://www.w3.org/2000/09/xmldsig#"',
        '<Signature xmlns="http://www.w3.org/2000/10/xmldsig#"',
      ),
    ),
  ),
];

const reference = '</Reference>';
const xpath =
  '<Transform Algorithm="http://www.w3.org/TR/1999/REC-xpath-19991116"><XPath xmlns="http://www.w3.org/2000/09/xmldsig#">not(ancestor-or-self::*[local-name()="Subject" or local-name()="Signature"])</XPath></Transform>';
const transform = (algorithm: string) => `<Transform Algorithm="${algorithm}"/>`;
const object = `<Object Id="_object">${assertionText().replace('"_assertion"', '"_inner"')}</Object>`;

/** What the words of a signature say, and leave out. */
const words: readonly Attack[] = [
  attack(
    'a transform that leaves the subject out, as xmlsec1 signs and verifies it',
    'unexpected-element',
    ({ trusted }) => {
      const options = {
        method: 'http://www.w3.org/2001/04/xmldsig-more#rsa-sha256',
        digest: 'http://www.w3.org/2001/04/xmlenc#sha256',
      };
      const template = before(
        signatureTemplate('_assertion', options),
        '<ds:Transform Algorithm="http://www.w3.org/2001/10',
        xpath.replaceAll('Transform', 'ds:Transform'),
      );
      return signedByXmlsec1(before(responseText(), '<Subject>', template), trusted).replace(
        'mara.oduya@',
        'admin@',
      );
    },
    { isRightElsewhere: true },
  ),
  attack(
    'a transform by XPath',
    'unexpected-element',
    misled((xml) => before(xml, '</Transforms>', xpath)),
  ),
  attack(
    'a transform by XSLT',
    'broken',
    misled((xml) =>
      before(xml, '</Transforms>', transform('http://www.w3.org/TR/1999/REC-xslt-19991116')),
    ),
  ),
  attack(
    'a transform by XPath filters',
    'broken',
    misled((xml) =>
      before(xml, '</Transforms>', transform('http://www.w3.org/2002/06/xmldsig-filter2')),
    ),
  ),
  attack(
    'a transform from Base64',
    'broken',
    misled((xml) =>
      before(xml, '</Transforms>', transform('http://www.w3.org/2000/09/xmldsig#base64')),
    ),
  ),
  attack(
    'a transform that decrypts',
    'broken',
    misled((xml) =>
      before(xml, '</Transforms>', transform('http://www.w3.org/2002/07/decrypt#XML')),
    ),
  ),
  attack(
    'no transform',
    'broken',
    misled((xml) => xml.replace(/<Transforms>.*<\/Transforms>/, '')),
  ),
  attack(
    'two lists of transforms',
    'unexpected-element',
    misled((xml) => xml.replace(/<Transforms>.*<\/Transforms>/, '$&$&')),
  ),
  attack(
    'no reference',
    'broken',
    misled((xml) => xml.replace(/<Reference.*<\/Reference>/, '')),
  ),
  attack(
    'two references to the same',
    'broken',
    misled((xml) => xml.replace(/<Reference.*<\/Reference>/, '$&$&')),
    { isRightElsewhere: true },
  ),
  attack(
    'a reference more, to an Object',
    'several-assertions',
    misled((xml) =>
      before(
        after(xml, reference, '<Reference URI="#_object"></Reference>'),
        '</Signature>',
        object,
      ),
    ),
    { reader: lastName },
  ),
  attack(
    'a reference to nothing',
    'broken',
    misled((xml) => xml.replace(' URI="#_assertion"', '')),
  ),
  attack(
    'a reference to the whole document',
    'broken',
    misled((xml) => xml.replace('URI="#_assertion"', 'URI=""')),
  ),
  attack(
    'a reference to the Response from within the assertion',
    'broken',
    misled((xml) => xml.replace('URI="#_assertion"', 'URI="#_response"')),
  ),
  attack(
    'a reference by pointer',
    'broken',
    misled((xml) => xml.replace('URI="#_assertion"', `URI="#xpointer(id('_assertion'))"`)),
    { isRightElsewhere: true },
  ),
  attack(
    'a reference to another server',
    'broken',
    misled((xml) => xml.replace('URI="#_assertion"', 'URI="https://evil.example/#_assertion"')),
  ),
  attack(
    'a digest method that nobody knows',
    'broken',
    misled((xml) => xml.replace('xmlenc#sha256', 'xmldsig-more#md5')),
  ),
  attack(
    'a digest method by a name that every object has',
    'broken',
    misled((xml) => xml.replace('http://www.w3.org/2001/04/xmlenc#sha256', 'constructor')),
  ),
  attack(
    'a second digest before the right one',
    'unexpected-element',
    changed((xml) =>
      before(
        xml,
        '<DigestValue>',
        `<DigestValue>${digestOfElement(forged(), 'Assertion')}</DigestValue>`,
      ),
    ),
  ),
  attack(
    'a digest whose right value stands behind a comment',
    'broken-value',
    changed((xml) =>
      after(xml, '<DigestValue>', `<!--${digestOfElement(forged(), 'Assertion')}-->`),
    ),
  ),
  attack(
    'a digest that was exchanged for the right one',
    'invalid',
    changed((xml) =>
      xml.replace(/<DigestValue>[^<]*/, `<DigestValue>${digestOfElement(forged(), 'Assertion')}`),
    ),
  ),
  attack(
    'a second SignedInfo before the signed one',
    'unexpected-element',
    changed((xml) => {
      const info = /<SignedInfo>.*<\/SignedInfo>/.exec(xml)?.[0] ?? '';
      const digest = digestOfElement(forged(), 'Assertion');
      return before(
        xml,
        '<SignedInfo>',
        info.replace(/<DigestValue>[^<]*/, `<DigestValue>${digest}`),
      );
    }),
  ),
  attack(
    'a SignedInfo of another namespace before the signed one',
    'unexpected-element',
    changed((xml) => before(xml, '<SignedInfo>', '<SignedInfo xmlns="urn:x"></SignedInfo>')),
  ),
  attack(
    'a second value before the right one',
    'unexpected-element',
    changed((xml) => before(xml, '<SignatureValue>', '<SignatureValue>AAAA</SignatureValue>')),
  ),
  attack(
    'a manifest of references',
    'unexpected-element',
    misled((xml) => before(xml, '</Signature>', '<Object><Manifest></Manifest></Object>')),
    { isRightElsewhere: true },
  ),
  attack(
    'a namespace that is canonicalised into an attribute',
    'unexpected-element',
    changed((xml) =>
      xml.replace(
        '<NameID Format="',
        '<NameID xmlns="urn:oasis:names:tc:SAML:2.0:assertion&quot; Format=&quot;',
      ),
    ),
  ),
  attack(
    'another name behind the one that was signed',
    'several-assertions',
    ({ trusted }) => {
      const xml = signed(responseText(), trusted);
      return before(
        xml,
        '</samlp:Response>',
        `<x:Wrap xmlns:x="urn:x">${evil(assertionText())}</x:Wrap>`,
      );
    },
    { reader: lastName, isRightElsewhere: true },
  ),
];

export const signatureAttacks: readonly Attack[] = [...otherKeys, ...moved, ...words];
