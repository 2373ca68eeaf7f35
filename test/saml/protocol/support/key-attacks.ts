import { createHmac } from 'node:crypto';
import { type Attack, after, attack, before, evil, type Keys, piecesOf } from './attack.ts';
import { changed, forged } from './forge.ts';
import { responseText } from './sign-in-messages.ts';
import { type SigningOptions, signed, x509Data } from './sign-message.ts';

/** A message of somebody else's making, signed with a key of theirs. */
function ownSigned(options: (keys: Keys) => SigningOptions = () => ({})): Attack['build'] {
  return (keys) => signed(forged(), keys.own, options(keys));
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

export const keyAttacks: readonly Attack[] = [...otherKeys, ...moved];
