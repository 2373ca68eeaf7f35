import * as z from 'zod/mini';
import { fieldIds, pageIds } from '../consoles/ids.ts';

const longText = z.string().check(z.maxLength(20_000));

/** As many presses may wait for what came of them; a page that is looked at again settles its own. */
export const mostBegun = 50;

/** A press of which is not known yet what came of it: recorded before its order goes to the page. */
export const begunFill = z.object({
  /** Names the press. */
  fill: z.uuid(),
  kind: z.enum(['fill', 'put-back']),
  at: z.iso.datetime(),
  page: z.enum(pageIds),
  /** The document that the order goes to. */
  visitId: z.uuid(),
  fields: z
    .array(
      z.object({
        field: z.enum(fieldIds),
        /** What it held when the order went out. */
        before: longText,
        /** What it is to hold, in the form that its setting has. */
        wanted: longText,
      }),
    )
    .check(z.maxLength(50)),
  /** What is to be pressed after, by what it says; left out where that is left to the admin. */
  save: z.optional(z.string().check(z.maxLength(60))),
});
export type BegunFill = z.infer<typeof begunFill>;
