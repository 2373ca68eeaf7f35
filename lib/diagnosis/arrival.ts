import { factValue, type SetupState } from '../setup/setup-state.ts';
import type { TestCause } from '../setup/test-cause.ts';
import type { Ending, Evidence } from './evidence.ts';
import { causesOf, distinct, type Look } from './look.ts';
import { type Found, found } from './outcome.ts';
import { expectedEmail, isSamePerson, whoIsNamed } from './people.ts';
import { belies, ordered, warnings } from './precedence.ts';
import { errorsOf, type Signs } from './signs.ts';
import { answerOf } from './status.ts';

export type SignedIn = Extract<Ending, { kind: 'signed-in' }>;

/** Somebody arrived in Image Relay: whether it was the test user, and what is to be said all the same. */
export function onArrival(
  setup: SetupState,
  evidence: Evidence,
  ending: SignedIn,
  signs: Signs,
): Found {
  const looks = [...signs.request, ...signs.response];
  const expected = expectedEmail(setup);
  const library = ending.isLibraryEmpty ? (['empty-library'] as const) : [];
  const worth = warnings.filter((each) => causesOf(looks).includes(each));
  if (expected === null) return found('unclear', [], [...worth, ...library]);
  if (!isSamePerson(ending.email, expected)) {
    return found('failed', [...asSomebodyElse(setup, evidence, ending), ...worth]);
  }
  const wrong = ordered(causesOf(looks.filter(isWrong))).filter((each) => belies.includes(each));
  const against = [...unanswered(evidence, signs), ...wrong];
  if (against.length > 0) return found('unclear', [...against, ...worth, ...library]);
  const outcome = wasAtMicrosoft(evidence) ? 'passed' : 'unclear';
  return found(outcome, [], [...worth, ...library]);
}

function isWrong({ check }: Look): boolean {
  return check.verdict === 'wrong';
}

/** Where Microsoft refused and nothing came after it, whoever is seen had been signed in by another way. */
function unanswered({ response }: Evidence, signs: Signs): readonly TestCause[] {
  return response === null ? errorsOf(signs) : [];
}

/** Whoever was signed in all along has arrived without single sign-on. */
function wasAtMicrosoft({ request, errors, response }: Evidence): boolean {
  return request !== null || errors.length > 0 || response !== null;
}

/**
 * Where Entra named the test user by another name, that is what to begin with: Image Relay then has made
 * another user of it, or has found one.
 */
function asSomebodyElse(
  setup: SetupState,
  evidence: Evidence,
  { email }: SignedIn,
): readonly TestCause[] {
  const assertion = answerOf(evidence)?.assertion ?? null;
  if (assertion === null || assertion === 'encrypted') return ['wrong-user'];
  if (whoIsNamed(setup, assertion) !== 'other-name') return ['wrong-user'];
  const isMade = factValue(setup, 'image-relay/jit.enabled') === 'on';
  const isByName = isSamePerson(assertion.nameId?.value ?? '', email);
  return distinct([
    'name-id-value',
    'wrong-user',
    ...(isMade && isByName ? (['duplicate-users'] as const) : []),
  ]);
}
