import { type Attack, after, attack, before } from './attack.ts';
import { lastName } from './careless-readers.ts';
import { elsewhere, endOfSignature, extensions, object, on, onResponse, replaced } from './wrap.ts';

/** The eight that are known by number in the literature on signature wrapping. */
export const wrappingAttacks: readonly Attack[] = [
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
