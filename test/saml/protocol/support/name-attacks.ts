import { type Attack, attack, before } from './attack.ts';
import { elsewhere, endOfSignature, extensions, object, on, saml } from './wrap.ts';

/** Another name alone, outside of the signed assertion. */
export const nameAttacks: readonly Attack[] = [
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
