import { describe, expect, it } from 'vitest';
import { diagnose } from '../../lib/diagnosis/diagnose.ts';
import type { Ending, Evidence } from '../../lib/diagnosis/evidence.ts';
import type { TestCause } from '../../lib/setup/test-cause.ts';
import { anAnswer, anEvidence, forStranger, known } from '../support/builders/evidence.ts';
import { testUser } from '../support/builders/identities.ts';
import { aKnownSetup, aKnownSetupWith, emailFormat } from '../support/builders/known-setups.ts';

const setup = aKnownSetup();
const mail = 'simon@larkspur.example';
const as = (email: string): Ending => ({ kind: 'signed-in', email, isLibraryEmpty: false });
const nothing = { request: null, response: null };

describe('a test in which somebody else arrived', () => {
  const byMail = anAnswer({ nameId: { value: mail, format: emailFormat } });

  it.each<[string, Partial<Evidence>, readonly TestCause[]]>([
    ['by nothing that was seen', nothing, ['wrong-user']],
    ['by an answer for somebody else', { response: forStranger }, ['wrong-user']],
    ['by an answer for the test user', {}, ['wrong-user']],
  ])('begins with the wrong user, who came %s', (_, evidence, causes) => {
    const said = diagnose(
      setup,
      anEvidence({ ending: as('a@larkspur.example'), ...evidence }),
      known,
    );
    expect(said).toMatchObject({ outcome: 'failed', cause: causes[0], others: causes.slice(1) });
    expect(said.checks.at(-1)).toEqual({
      id: 'ending',
      verdict: 'wrong',
      found: 'a@larkspur.example',
      expected: testUser,
    });
  });

  it('begins with the name where Entra named the test user by another one, and tells of duplicates', () => {
    const evidence = anEvidence({ response: byMail, ending: as(mail) });
    expect(diagnose(setup, evidence, known)).toMatchObject({
      outcome: 'failed',
      cause: 'name-id-value',
      others: ['wrong-user', 'duplicate-users'],
    });
    const withoutJit = aKnownSetupWith({ 'image-relay/jit.enabled': 'off' });
    expect(diagnose(withoutJit, evidence, known).others).toEqual(['wrong-user']);
  });
});
