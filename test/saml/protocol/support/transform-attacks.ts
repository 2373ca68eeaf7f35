import { type Attack, attack, before } from './attack.ts';
import { misled } from './forge.ts';
import { responseText } from './sign-in-messages.ts';
import { signatureTemplate, signedByXmlsec1 } from './xmlsec1-signer.ts';

const xpath =
  '<Transform Algorithm="http://www.w3.org/TR/1999/REC-xpath-19991116"><XPath xmlns="http://www.w3.org/2000/09/xmldsig#">not(ancestor-or-self::*[local-name()="Subject" or local-name()="Signature"])</XPath></Transform>';
const transform = (algorithm: string) => `<Transform Algorithm="${algorithm}"/>`;
/** Transforms that change or leave out what is signed. */
export const transformAttacks: readonly Attack[] = [
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
];
