import type { Recorder } from './recorder.ts';

/** What one walk leaves: everything that was done, and what the answer key has against what was saved. */
export interface Walk {
  readonly recorder: Recorder;
  readonly wrong: readonly string[];
}
