import type { SetupState } from '../setup/setup-state.ts';
import type { TestKind } from '../setup/sign-in-test.ts';
import type { TestVerdict } from '../setup/test-verdict.ts';
import { diagnose } from './diagnose.ts';
import type { Evidence } from './evidence.ts';
import { causesOfSymptoms, type Symptom } from './symptoms.ts';

/** What the admin tells of a test that nobody watched. */
export interface Told {
  /** Microsoft's number as it was typed, with or without what stands before it. */
  readonly code: string;
  readonly symptom: Symptom | '';
}

/** What a test came to by what the admin tells; null where the number is none of Microsoft's. */
export function toldVerdict(
  setup: SetupState,
  kind: TestKind,
  { code: typed, symptom }: Told,
  now: Date,
): TestVerdict | null {
  const startedAt = now.toISOString();
  const found = { kind, startedAt, outcome: 'failed', byHand: true } as const;
  if (typed.trim() !== '') {
    const code = Number(/^\s*(?:AADSTS)?\s*(\d{5,8})\b/i.exec(typed)?.[1] ?? Number.NaN);
    if (Number.isNaN(code)) return null;
    const { cause, others } = diagnose(setup, toldEvidence(kind, startedAt, code));
    return { ...found, cause, others: [...others], code };
  }
  if (symptom === '') return null;
  const hinted = [...causesOfSymptoms[symptom]];
  const [cause = null, ...others] = hinted;
  return { ...found, cause, others, hinted, code: null };
}

function toldEvidence(kind: TestKind, startedAt: string, code: number): Evidence {
  const errors = [{ code, text: '' }];
  const unseen = { seesSignIn: false, request: null, response: null, ending: null };
  return { kind, startedAt, errors, ...unseen };
}
