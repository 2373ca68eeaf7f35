import { describe, expect, it } from 'vitest';
import { causesOfSymptoms, symptoms } from '../../lib/diagnosis/symptoms.ts';
import { type Told, toldVerdict } from '../../lib/diagnosis/told-verdict.ts';
import { testKinds } from '../../lib/setup/sign-in-test.ts';
import { testVerdict } from '../../lib/setup/test-verdict.ts';
import { aKnownSetup } from '../support/builders/known-setups.ts';
import { later } from '../support/builders/setups.ts';

const setup = aKnownSetup();
const tell = (told: Partial<Told>, kind: (typeof testKinds)[number] = 'sp') =>
  toldVerdict(setup, kind, { code: '', symptom: '', ...told }, new Date(later));

describe('a number that is told', () => {
  it.each([
    'AADSTS50105',
    '50105',
    ' aadsts50105 ',
    'AADSTS 50105',
    'AADSTS50105: Your administrator has not assigned the user.',
    '\tAADSTS50105\n',
  ])('%j is understood', (code) => {
    expect(tell({ code })).toEqual({
      kind: 'sp',
      startedAt: later,
      outcome: 'failed',
      cause: 'not-assigned',
      others: [],
      code: 50105,
      byHand: true,
    });
  });

  it.each([
    'no idea',
    '5010',
    'AADSTS',
    'AADSTS501050000',
    'AADSTS50105x',
    'error AADSTS',
    'AADB2C90118',
    '-50105',
  ])('%j is none of Microsoft’s', (code) => {
    expect(tell({ code })).toBeNull();
  });

  it('counts before what is seen', () => {
    expect(tell({ code: '50105', symptom: 'wrong-permission' })?.cause).toBe('not-assigned');
    expect(tell({ code: 'none', symptom: 'wrong-permission' })).toBeNull();
  });

  it('that nobody knows is a verdict too', () => {
    expect(tell({ code: '399287' })).toMatchObject({ cause: 'unknown-code', code: 399287 });
  });

  it('means something else of a sign-out', () => {
    expect(tell({ code: '750054' }, 'sign-out')?.cause).toBe('logout-url');
    expect(tell({ code: '750054' })?.cause).not.toBe('logout-url');
  });
});

describe('what somebody sees', () => {
  it.each(symptoms)('%s has its causes, the likeliest first, and no number', (symptom) => {
    const verdict = tell({ symptom });
    expect([verdict?.cause, ...(verdict?.others ?? [])]).toEqual(causesOfSymptoms[symptom]);
    expect(verdict).toMatchObject({ outcome: 'failed', code: null, byHand: true });
    expect(testVerdict.parse(verdict)).toEqual(verdict);
  });

  it('is nothing where nothing is told', () => {
    expect(tell({})).toBeNull();
    expect(tell({ code: '   ' })).toBeNull();
  });

  it.each(testKinds)('is told of a test %j', (kind) => {
    expect(tell({ symptom: 'back-at-sign-in' }, kind)?.kind).toBe(kind);
  });
});
