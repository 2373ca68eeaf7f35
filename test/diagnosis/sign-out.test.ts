import { describe, expect, it } from 'vitest';
import { diagnose } from '../../lib/diagnosis/diagnose.ts';
import type { Ending, Evidence } from '../../lib/diagnosis/evidence.ts';
import type { TestCause } from '../../lib/setup/test-cause.ts';
import { anError, anEvidence, backAtSignIn, known } from '../support/builders/evidence.ts';
import { testUser } from '../support/builders/identities.ts';
import { aKnownSetup } from '../support/builders/known-setups.ts';

const setup = aKnownSetup();
const as = (email: string): Ending => ({ kind: 'signed-in', email, isLibraryEmpty: false });

describe('a test of signing out', () => {
  it.each<[string, Partial<Evidence>, string, readonly TestCause[]]>([
    ['at Microsoft’s last page', { ending: { kind: 'signed-out' } }, 'passed', []],
    ['at Image Relay’s sign-in page', { ending: backAtSignIn }, 'passed', []],
    ['with 750054', { errors: [anError(750054)], ending: null }, 'failed', ['logout-url']],
    ['with 75005', { errors: [anError(75005)], ending: null }, 'failed', ['logout-url']],
    [
      'with 750054, left for Image Relay',
      { errors: [anError(750054)], ending: backAtSignIn },
      'failed',
      ['logout-url'],
    ],
    [
      'in a tenant that is not there',
      { errors: [anError(90002)], ending: null },
      'failed',
      ['logout-url'],
    ],
    ['with another error', { errors: [anError(50011)], ending: null }, 'failed', ['reply-url']],
    [
      'with an interrupt alone',
      { errors: [anError(50058)], ending: { kind: 'signed-out' } },
      'passed',
      [],
    ],
    ['still signed in', { ending: as(testUser) }, 'failed', ['logout-url']],
    ['nowhere', { ending: null }, 'unclear', []],
  ])('that ended %s', (_, evidence, outcome, causes) => {
    const said = diagnose(
      setup,
      anEvidence({ kind: 'sign-out', response: null, ...evidence }),
      known,
    );
    expect(said).toMatchObject({ outcome, cause: causes[0] ?? null, others: causes.slice(1) });
    expect(said.checks.map(({ id }) => id)).toEqual(['ending']);
  });
});
