import { describe, expect, it } from 'vitest';
import { diagnose } from '../../lib/diagnosis/diagnose.ts';
import { messageRefusals } from '../../lib/saml/protocol/messages.ts';
import {
  anEvidence,
  aResponse,
  backAtSignIn,
  known,
  refusal,
  refusedAnswer,
  unread,
} from '../support/builders/evidence.ts';
import { aKnownSetup } from '../support/builders/known-setups.ts';
import { aSetup } from '../support/builders/setups.ts';
import { cases } from './cases/refused-answers.ts';

const setup = aKnownSetup();

describe('an answer that Image Relay refused', () => {
  it.each(cases)(
    'because of $when begins with the likeliest of $causes',
    ({ response, causes }) => {
      const { outcome, cause, others } = diagnose(setup, refusedAnswer(response), known);
      expect(outcome).toBe('failed');
      expect([cause, ...others].filter((each) => each !== 'missing-attributes')).toEqual([
        ...causes,
        'refused-by-image-relay',
      ]);
    },
  );

  it.each(messageRefusals)('and was not read because it is %s is told as such', (reason) => {
    const { cause, checks } = diagnose(setup, refusedAnswer(unread(reason)), known);
    expect(cause).toBe('unreadable-response');
    expect(checks.find(({ id }) => id === 'status')?.found).toBe(reason);
  });

  it('leads back to the sign-in page without a reason that anybody sees', () => {
    const said = diagnose(setup, anEvidence({ ending: backAtSignIn }), known);
    expect(said).toMatchObject({ outcome: 'failed', cause: 'back-at-sign-in', others: [] });
  });

  it('has a code of its own where Entra refused', () => {
    const evidence = refusedAnswer(refusal('AADSTS90011: not supported'));
    expect(diagnose(setup, evidence, known)).toMatchObject({
      cause: 'unsupported-request',
      code: 90011,
    });
  });

  it('is compared with nothing where nothing is known', () => {
    const said = diagnose(aSetup(), refusedAnswer(aResponse()));
    expect(said).toMatchObject({ cause: 'refused-by-image-relay', others: [] });
    expect(said.checks.filter(({ verdict }) => verdict === 'wrong').map(({ id }) => id)).toEqual([
      'ending',
    ]);
  });
});
