import type { TestKind } from '../setup/sign-in-test.ts';
import type { CauseDetails } from './cause-details.ts';
import type { Diagnosis } from './diagnosis.ts';
import type { Proposal } from './proposed-values.ts';

/** The messages of a test as XML; null for what was not seen or cannot be read. */
export interface RawMessages {
  readonly request: string | null;
  readonly response: string | null;
}

/** A judged test as the panel shows it, held by the panel alone for as long as it is open. */
export interface ShownTest {
  readonly kind: TestKind;
  readonly startedAt: string;
  readonly diagnosis: Diagnosis;
  readonly details: CauseDetails;
  readonly proposal: Proposal | null;
  readonly raw: RawMessages;
  /** The same messages without anybody's name. */
  readonly forSupport: RawMessages;
}
