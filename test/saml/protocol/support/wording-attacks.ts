import { type Attack, after, attack, before, evil } from './attack.ts';
import { lastName } from './careless-readers.ts';
import { changed, forged, misled } from './forge.ts';
import { digestOfElement } from './resign.ts';
import { assertionText, responseText } from './sign-in-messages.ts';
import { signed } from './sign-message.ts';

const reference = '</Reference>';
const object = `<Object Id="_object">${assertionText().replace('"_assertion"', '"_inner"')}</Object>`;

/** What the words of a signature say, and leave out. */
export const wordingAttacks: readonly Attack[] = [
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
