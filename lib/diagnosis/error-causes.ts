import { addresses } from '../saml/clouds.ts';
import { factValue, type SetupState } from '../setup/setup-state.ts';
import type { TestCause } from '../setup/test-cause.ts';
import type { Evidence } from './evidence.ts';
import { causeOfCode, codeIn } from './microsoft-codes.ts';
import { isTakenFormat } from './request-checks.ts';
import { refusalOf } from './status.ts';
import { asksAnotherTenant, withoutQuery } from './tenants.ts';

/** A cause with the code that Microsoft gave for it. */
export interface CodedCause {
  readonly cause: TestCause;
  readonly code: number;
}

/**
 * Why Microsoft refused, the likeliest first. The last error counts before the ones that somebody has got
 * past, and one that is known before one that is not.
 */
export function causesOfErrors(setup: SetupState, evidence: Evidence): readonly CodedCause[] {
  const coded = codesShown(evidence).flatMap((code) => {
    const cause = causeOfCode(code);
    return cause === null ? [] : [{ cause, code }];
  });
  const isKnown = ({ cause }: CodedCause) => cause !== 'unknown-code';
  const known = coded.filter(isKnown).toReversed();
  const unknown = coded.filter((each) => !isKnown(each)).toReversed();
  return [...known, ...unknown].flatMap((each) => asSeen(setup, evidence, each));
}

/** Entra also puts a code into an answer by which it refuses. */
function codesShown(evidence: Evidence): readonly number[] {
  const inAnswer = codeIn(refusalOf(evidence)?.message ?? '');
  const shown = evidence.errors.map((each) => each.code);
  return inAnswer === null ? shown : [...shown, inAnswer];
}

/** What a code means, given what was asked and what the consoles show. */
function asSeen(setup: SetupState, evidence: Evidence, { cause, code }: CodedCause): CodedCause[] {
  const causes = evidence.kind === 'sign-out' ? signingOut(cause) : inTenant(setup, evidence, code);
  return causes.map((each) => ({ cause: each, code }));
}

/** Codes that speak of the Logout URL where somebody was signing out. */
const logoutCauses: readonly TestCause[] = ['no-saml-request', 'not-saml', 'unknown-tenant'];

function signingOut(cause: TestCause): readonly TestCause[] {
  return [logoutCauses.includes(cause) ? 'logout-url' : cause];
}

/** What follows by itself where Image Relay asks a tenant that does not have the application. */
const inOtherTenants: readonly TestCause[] = [
  'unknown-identifier',
  'another-directory',
  'not-assigned',
  'reply-url',
  'no-reply-url',
  'no-signing-key',
  'application-disabled',
  'consent',
];

function inTenant(setup: SetupState, evidence: Evidence, code: number): readonly TestCause[] {
  const causes = meanings(setup, evidence, code);
  const isElsewhere = causes.some((each) => inOtherTenants.includes(each));
  return isElsewhere && asksAnotherTenant(setup, evidence) ? ['wrong-tenant', ...causes] : causes;
}

/** What else a code stands for, besides what it says first. */
const otherwise: Readonly<Partial<Record<number, TestCause>>> = {
  70001: 'application-disabled',
  650056: 'consent',
  65005: 'consent',
};

function meanings(setup: SetupState, evidence: Evidence, code: number): readonly TestCause[] {
  const cause = causeOfCode(code);
  if (cause === null) return [];
  if (cause === 'unknown-code' && goesElsewhere(evidence)) return ['other-destination', cause];
  if (cause === 'unsupported-request' && asksUntakenFormat(evidence))
    return ['name-id-policy', cause];
  const other = otherwise[code];
  if (other === undefined) return [cause];
  return isIdentifierRight(setup, evidence) ? [other, cause] : [cause, other];
}

/** The request went to an address at which Microsoft takes no SAML. */
function goesElsewhere({ request }: Evidence): boolean {
  return request !== null && !addresses.saml2.test(withoutQuery(request.sentTo));
}

function asksUntakenFormat({ request }: Evidence): boolean {
  const asked = request?.reading.outcome === 'read' ? request.reading.message.nameIdFormat : null;
  return asked !== null && !isTakenFormat(asked);
}

/** The request was made in the very name that Entra shows as the Identifier. */
function isIdentifierRight(setup: SetupState, { request }: Evidence): boolean {
  const issuer = request?.reading.outcome === 'read' ? request.reading.message.issuer : null;
  return issuer !== null && issuer === factValue(setup, 'entra/sp.identifier');
}
