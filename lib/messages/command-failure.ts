import * as z from 'zod/mini';
import { givenRefusals } from '../setup/given-value.ts';

/** Why a command of the panel was not carried out. Each has a sentence there. */
export const commandFailure = z.enum([
  'no-setup',
  'not-a-company',
  'another-setup',
  'setup-gone',
  'setup-unreadable',
  'plan-changed',
  'page-gone',
  'page-left',
  'another-place',
  'not-a-control',
  'not-saved',
  'not-understood',
  'no-answer',
  ...givenRefusals,
]);
export type CommandFailure = z.infer<typeof commandFailure>;
