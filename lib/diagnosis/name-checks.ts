import { emailAddressFormat } from '../saml/name-id-format.ts';
import type { Assertion } from '../saml/protocol/messages.ts';
import type { SetupState } from '../setup/setup-state.ts';
import type { TestCause } from '../setup/test-cause.ts';
import { type Look, look, unknown } from './look.ts';
import { claimOf, expectedEmail, type Named, whoIsNamed } from './people.ts';

const unspecified = 'urn:oasis:names:tc:SAML:1.1:nameid-format:unspecified';

/** How the answer names the person, and what else it says of them. */
export function looksAtNames(setup: SetupState, assertion: Assertion): readonly Look[] {
  return [nameId(setup, assertion), format(assertion), attributes(assertion)];
}

const causes: Readonly<Record<Named, readonly TestCause[]>> = {
  'test-user': [],
  'other-name': ['name-id-value'],
  'somebody-else': ['wrong-user'],
  unclear: ['name-id-value', 'wrong-user'],
  nobody: ['name-id-empty'],
  unknown: [],
};

function nameId(setup: SetupState, assertion: Assertion): Look {
  const found = assertion.nameId?.value ?? null;
  const expected = expectedEmail(setup);
  const named = whoIsNamed(setup, assertion);
  if (named === 'unknown') return unknown('name-id', found);
  if (named !== 'test-user') return look('name-id', 'wrong', found, expected, ...causes[named]);
  return look('name-id', found === expected ? 'right' : 'warning', found, expected);
}

/** Where the format is left open, a name is as it is, which is as good where it is the e-mail. */
function format({ nameId: name }: Assertion): Look {
  const expected = emailAddressFormat;
  if (name === null) return unknown('name-id-format', null, expected);
  const found = name.format ?? unspecified;
  if (found === expected) return look('name-id-format', 'right', found, expected);
  return found === unspecified
    ? look('name-id-format', 'warning', found, expected)
    : look('name-id-format', 'wrong', found, expected, 'name-id-format');
}

/** Image Relay needs none of them; an e-mail is left out for people without a mailbox. */
function attributes(assertion: Assertion): Look {
  const found = assertion.attributes.map((each) => each.name.replace(/^.*\//, '')).join(', ');
  return claimOf(assertion, 'emailaddress') === null
    ? look('attributes', 'told', found, null, 'missing-attributes')
    : look('attributes', 'told', found);
}
