import { type Attack, after, attack, before } from './attack.ts';
import { lastName } from './careless-readers.ts';
import { elsewhere, end, extensions, on, replaced, saml, samlp } from './wrap.ts';

/** Another assertion, or another name, in every place where a reader might look. */
export const placedAttacks: readonly Attack[] = [
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
];
