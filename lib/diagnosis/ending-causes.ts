import type { SetupState } from '../setup/setup-state.ts';
import type { TestCause } from '../setup/test-cause.ts';
import { onArrival } from './arrival.ts';
import type { Ending, Evidence } from './evidence.ts';
import { hintedAt } from './image-relay-words.ts';
import { causesOf } from './look.ts';
import { type Found, found } from './outcome.ts';
import { earlyRefusals, ordered } from './precedence.ts';
import { errorsOf, type Signs } from './signs.ts';
import { answerOf } from './status.ts';

/** What a test of signing in came to, judged by where the browser came to rest. */
export function onSigningIn(setup: SetupState, evidence: Evidence, signs: Signs): Found {
  const { ending } = evidence;
  if (ending?.kind === 'signed-in') return onArrival(setup, evidence, ending, signs);
  const notes = causesOf(signs.response).filter((each) => each === 'missing-attributes');
  const refused = refusedBy(ending);
  if (refused !== null && isAnswered(evidence)) {
    return found('failed', refusalCauses(causesOf(signs.response), refused, ending), notes);
  }
  return withoutArrival(evidence, signs, notes);
}

/** Where nothing is wrong with the answer itself, what Image Relay says of it is all there is to go by. */
function refusalCauses(
  wrong: readonly TestCause[],
  refused: TestCause,
  ending: Ending | null,
): readonly TestCause[] {
  const causes = ordered(wrong);
  const hinted = hintedAt(ending);
  return causes.length === 0 ? [...hinted, refused] : [...causes, refused, ...hinted];
}

/** What Image Relay did with an answer; on a page that nobody knows it may well have taken it. */
function refusedBy(ending: Ending | null): TestCause | null {
  if (ending?.kind === 'sign-in-page') return 'back-at-sign-in';
  const isAtConsumer = ending?.kind === 'other-page' && ending.isConsumer;
  return isAtConsumer ? 'refused-by-image-relay' : null;
}

/** An answer that was not to be read may be as good as any to Image Relay. */
function isAnswered(evidence: Evidence): boolean {
  return answerOf(evidence) !== null || evidence.response?.reading.outcome === 'refused';
}

/**
 * It ended at Microsoft, or on the way there or back. What Microsoft had to say before it answered was got
 * past; whether it was before is not known.
 */
function withoutArrival(evidence: Evidence, signs: Signs, notes: readonly TestCause[]): Found {
  const errors = errorsOf(signs);
  const answer = ordered(causesOf(signs.response));
  const [first] = errors;
  if (answerOf(evidence) !== null) return found('unclear', [...answer, ...errors], notes);
  if (first !== undefined) {
    const later = earlyRefusals.includes(first) ? suspects(signs) : [];
    return found('failed', [...errors, ...answer.filter(isNoRefusal), ...later], notes);
  }
  if (answer.includes('provider-refused')) return found('failed', answer, notes);
  return found(...withoutWord(evidence, [...answer, ...suspects(signs)]), notes);
}

/** A code says more than that there was a refusal. */
function isNoRefusal(cause: TestCause): boolean {
  return cause !== 'provider-refused';
}

/** What is wrong with the request itself, of which Microsoft has said nothing yet. */
function suspects({ request }: Signs): readonly TestCause[] {
  const wrong = request.filter((each) => each.check.verdict === 'wrong');
  const causes = causesOf(wrong);
  const isElsewhere = causes.includes('wrong-tenant');
  return isElsewhere ? ['wrong-tenant', ...causes] : causes;
}

/** No answer was seen, or none came to its end. */
function withoutWord(
  { ending, request, response, seesSignIn }: Evidence,
  causes: readonly TestCause[],
): [Found['outcome'], readonly TestCause[]] {
  const refused = refusedBy(ending);
  if (refused === null) return ['unclear', causes];
  const hinted = hintedAt(ending);
  if (refused === 'refused-by-image-relay') return ['failed', [...causes, refused, ...hinted]];
  // By redirect, requests are seen at Microsoft alone.
  const isUnasked = seesSignIn && request === null && response === null;
  return isUnasked ? ['failed', ['request-never-sent']] : ['unclear', [...causes, refused]];
}
