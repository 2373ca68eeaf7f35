import * as z from 'zod/mini';
import { fieldIds, pageIds } from './ids.ts';
import { visit } from './visit.ts';

const longText = z.string().check(z.maxLength(20_000));

/** One field to write. */
const fillItem = z.object({
  field: z.enum(fieldIds),
  /** What the admin saw in the review; anything else there now refuses the field. */
  expect: longText,
  /** Text, the value of an option, or `on` and `off`. */
  value: longText,
});
export type FillItem = z.infer<typeof fillItem>;

/** What is to be written into one page. */
export const fillOrder = z.object({
  page: z.enum(pageIds),
  /** The very document that was reviewed, and where it stood. */
  visit,
  /** Host of the document that was reviewed. */
  host: z.string().check(z.maxLength(253)),
  /** Object ID of the application that the reviewed page named. */
  application: z.nullable(z.string().check(z.maxLength(100))),
  items: z.array(fillItem).check(z.maxLength(50)),
  /** Fields that say whose form it is and were right already: nothing is written once they hold anything else. */
  kept: z.optional(z.array(z.omit(fillItem, { value: true })).check(z.maxLength(50))),
  /** The page has just come up: what lies over its fields is waited for to go. */
  isFresh: z.optional(z.boolean()),
});
export type FillOrder = z.infer<typeof fillOrder>;
