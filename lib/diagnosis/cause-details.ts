import type { MessageRefusal } from '../saml/protocol/messages.ts';
import type { SetupState } from '../setup/setup-state.ts';
import type { Evidence } from './evidence.ts';
import { expectedEmail, isSamePerson, type Named, whoIsNamed } from './people.ts';
import { answerOf, refusalOf } from './status.ts';
import { validityAt } from './validity.ts';

/** What is shown beside a cause, as far as it was seen; all of it is held in memory only. */
export interface CauseDetails {
  /** Microsoft's own words and Image Relay's, as their pages or the answer had them. */
  readonly microsoftSays: string | null;
  readonly imageRelaySays: string | null;
  /** The ways to sign in that Image Relay asks for. */
  readonly contexts: readonly string[];
  /** Minutes by which the answer came too early or too late; 0 where it did not. */
  readonly early: number;
  readonly late: number;
  /** Whom the answer names, by which name, and the e-mail in Image Relay. */
  readonly named: Named | null;
  readonly nameId: string | null;
  readonly email: string | null;
  /** Who is signed in to Image Relay, where that is not the test user. */
  readonly arrivedAs: string | null;
  /** The answer as a whole is signed, and not the assertion. */
  readonly isResponseSigned: boolean;
  readonly unreadable: MessageRefusal | null;
}

/** @param code the code that Microsoft gave for the cause, if it did. */
export function detailsOf(
  setup: SetupState,
  evidence: Evidence,
  code: number | null = null,
): CauseDetails {
  const { ending, request, response } = evidence;
  const asked = request?.reading.outcome === 'read' ? request.reading.message : null;
  const reading = response?.reading;
  return {
    microsoftSays: saidByMicrosoft(evidence, code),
    imageRelaySays: ending !== null && 'text' in ending && ending.text !== '' ? ending.text : null,
    contexts: asked?.authnContexts ?? [],
    ...namedIn(setup, evidence),
    email: expectedEmail(setup),
    arrivedAs: stranger(setup, evidence),
    isResponseSigned: isResponseSigned(evidence),
    unreadable: reading?.outcome === 'refused' ? reading.reason : null,
  };
}

function saidByMicrosoft(evidence: Evidence, code: number | null): string | null {
  const shown = evidence.errors.findLast((each) => each.code === code)?.text;
  return shown || (refusalOf(evidence)?.message ?? null);
}

function namedIn(
  setup: SetupState,
  evidence: Evidence,
): Pick<CauseDetails, 'named' | 'nameId' | 'early' | 'late'> {
  const assertion = answerOf(evidence)?.assertion ?? null;
  if (assertion === null || assertion === 'encrypted') {
    return { named: null, nameId: null, early: 0, late: 0 };
  }
  const { early, late } = validityAt(assertion, evidence.response?.seenAt ?? '');
  return {
    named: whoIsNamed(setup, assertion),
    nameId: assertion.nameId?.value ?? null,
    early,
    late,
  };
}

function stranger(setup: SetupState, { ending }: Evidence): string | null {
  if (ending?.kind !== 'signed-in') return null;
  return isSamePerson(ending.email, expectedEmail(setup)) ? null : ending.email;
}

function isResponseSigned({ response }: Evidence): boolean {
  const signatures = response?.signatures;
  const covers = signatures?.outcome === 'checked' ? signatures.checks : [];
  return covers.length > 0 && covers.every((each) => each.covers === 'response');
}
