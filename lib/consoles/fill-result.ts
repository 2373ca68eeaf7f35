import * as z from 'zod/mini';
import { fieldIds } from './ids.ts';
import { valueChanges } from './value-change.ts';

const longText = z.string().check(z.maxLength(20_000));

/**
 * `changed` is a value that the page kept in another form, `not-kept` one that it dropped. The others
 * say why nothing was written.
 */
export const fillOutcome = z.enum([
  'filled',
  'already',
  'changed',
  'not-kept',
  'missing',
  'ambiguous',
  'proposed',
  'not-editable',
  'disabled',
  'read-only',
  'hidden',
  'too-small',
  'transparent',
  'clipped',
  'covered',
  'changed-since-review',
  'option-missing',
  'open-it-first',
  'another-page',
]);
export type FillOutcome = z.infer<typeof fillOutcome>;

const fillResult = z.object({
  field: z.enum(fieldIds),
  outcome: fillOutcome,
  before: longText,
  after: longText,
  /** How the page changed what it kept. */
  change: z.optional(z.enum(valueChanges)),
});
export type FillResult = z.infer<typeof fillResult>;

export const fillResults = z.array(fillResult).check(z.maxLength(50));
