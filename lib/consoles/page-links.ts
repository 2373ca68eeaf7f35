import * as z from 'zod/mini';

const caption = z.string().check(z.maxLength(200));

/** One link of a page, as a person could follow it with a plain press. */
const pageLink = z.object({
  /** Where it leads, in full. */
  address: z.string().check(z.maxLength(2_000)),
  /** What it says: its text, its label, the text of its picture. */
  captions: z.array(caption).check(z.maxLength(6)),
  /** It stands in a menu or in what the page has to get around with. */
  isInMenu: z.boolean(),
});
export type PageLink = z.infer<typeof pageLink>;

/** What a document answers that is asked for its links. */
export const pageLinks = z.object({
  /** Where the document stands. */
  address: z.string().check(z.maxLength(5_000)),
  /** Something was entered there that is not saved. */
  isUnsaved: z.boolean(),
  links: z.array(pageLink).check(z.maxLength(500)),
});
export type PageLinks = z.infer<typeof pageLinks>;
