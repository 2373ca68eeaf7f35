import { describe, expect, it } from 'vitest';
import { detailsOf } from '../../lib/diagnosis/cause-details.ts';
import { detailLines } from '../../lib/diagnosis/detail-lines.ts';
import { diagnose } from '../../lib/diagnosis/diagnose.ts';
import type { Diagnosis } from '../../lib/diagnosis/diagnosis.ts';
import type { Ending, Evidence } from '../../lib/diagnosis/evidence.ts';
import { type KnownCertificates, noCertificates } from '../../lib/diagnosis/known-certificates.ts';
import { proposalFor } from '../../lib/diagnosis/proposals.ts';
import { testKinds } from '../../lib/setup/sign-in-test.ts';
import {
  anAnswer,
  anError,
  anEvidence,
  aRequest,
  aResponse,
  arrived,
  backAtSignIn,
  known,
  refusal,
  refused,
  signedBy,
  unread,
} from '../support/builders/evidence.ts';
import { loginUrlOf, otherTenantId } from '../support/builders/identities.ts';
import { aKnownSetup } from '../support/builders/known-setups.ts';
import { aSetup } from '../support/builders/setups.ts';

const endings: readonly (Ending | null)[] = [
  null,
  arrived,
  { kind: 'signed-in', email: 'a@b.example', isLibraryEmpty: true },
  backAtSignIn,
  refused,
  { kind: 'other-page', isConsumer: false, text: 'Invalid signature' },
  { kind: 'signed-out' },
];
const requests: readonly Evidence['request'][] = [
  null,
  aRequest(),
  aRequest({ issuer: null, acs: null, protocolBinding: 'urn:b' }, loginUrlOf(otherTenantId)),
  { reading: { outcome: 'refused', reason: 'not-xml' }, binding: 'HTTP-Redirect', sentTo: '' },
];
const responses: readonly Evidence['response'][] = [
  null,
  aResponse(),
  aResponse({ assertion: null }),
  aResponse({ assertion: 'encrypted' }),
  aResponse({}, { signatures: signedBy(), seenAt: 'never' }),
  anAnswer({ nameId: null, attributes: [], confirmations: [], audiences: [], issuer: null }),
  refusal('AADSTS75011: no'),
  refusal(null),
  unread('too-deep'),
];
const errors = [[], [50140], [750054], [399287, 50105, 700016]].map((codes) =>
  codes.map((code) => anError(code)),
);

function* everyTest(): Generator<Evidence> {
  for (const kind of testKinds)
    for (const ending of endings)
      for (const request of requests)
        for (const response of responses)
          for (const shown of errors)
            yield anEvidence({ kind, ending, request, response, errors: shown });
}

const worlds: readonly (readonly [string, ReturnType<typeof aSetup>, KnownCertificates])[] = [
  ['everything', aKnownSetup(), known],
  ['nothing', aSetup(), noCertificates],
];

/** What has to hold whatever was seen; null where it does. */
function objection(said: Diagnosis): string | null {
  const all = [said.cause, ...said.others];
  if (new Set(all).size !== all.length) return 'a cause stands twice';
  if (said.hinted.some((each) => !all.includes(each))) return 'hinted and not told';
  if (said.outcome === 'failed' && said.cause === null) return 'failed without a cause';
  if (said.outcome === 'passed' && said.cause !== null) return 'passed with a cause';
  if ((said.remedy === null) !== (said.outcome === 'passed'))
    return 'a remedy is missing or too many';
  return new Set(said.checks.map(({ id }) => id)).size === said.checks.length
    ? null
    : 'a line twice';
}

describe.each(worlds)('of a setup that knows %s', (_, setup, certificates) => {
  it('every test that can be seen is told without a contradiction', () => {
    const objections = [...everyTest()].map((evidence) =>
      objection(diagnose(setup, evidence, certificates)),
    );
    expect(objections.length).toBe(4032);
    expect(objections.filter((each) => each !== null)).toEqual([]);
  });

  it('every cause that is told has lines, and a proposal or none', () => {
    for (const evidence of everyTest()) {
      const { cause, code } = diagnose(setup, evidence, certificates);
      if (cause === null) continue;
      const lines = detailLines(cause, detailsOf(setup, evidence, code));
      expect(lines.every((line) => !/undefined|null|NaN/.test(line))).toBe(true);
      expect(() => proposalFor(cause, setup, evidence, certificates)).not.toThrow();
    }
  });

  it('no sign-in has passed in which nobody arrived', () => {
    const passed = [...everyTest()]
      .filter(({ kind, ending }) => kind !== 'sign-out' && ending !== arrived)
      .filter((evidence) => diagnose(setup, evidence, certificates).outcome === 'passed');
    expect(passed).toEqual([]);
  });
});
