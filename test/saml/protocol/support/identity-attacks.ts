import { type Attack, attack, before, type Pieces } from './attack.ts';
import { elsewhere, on, replaced } from './wrap.ts';

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
export const identityAttacks: readonly Attack[] = [
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
