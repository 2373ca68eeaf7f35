import * as z from 'zod/mini';
import { fieldIds, pageIds } from './ids.ts';
import { itemKinds } from './outline.ts';

const shortText = z.string().check(z.maxLength(300));

/** What can speak against a control that the admin pointed at. Each has a sentence in the panel. */
export const objections = [
  /** Its words or its place say that it is something that the field is mistaken for. */
  'look-alike',
  /** It belongs to the other side of the connection. */
  'other-side',
  /** It is another kind of control than such a value goes into. */
  'other-kind',
  /** What it holds or offers is something else. */
  'other-value',
  /** Another field of the page is there. */
  'other-field',
  /** Nothing says whose it is, and both sides of the connection have such a thing. */
  'unsaid',
] as const;

export type Objection = (typeof objections)[number];

/** A control as the admin pointed at it: by how it is called and where it stands, never by what it holds. */
export const learnedDescription = z.object({
  kind: z.enum(itemKinds),
  captions: z.array(shortText).check(z.maxLength(8)),
  /** Headings that govern it, the nearest first. */
  section: z.array(shortText).check(z.maxLength(6)),
  /** Words of its name and id attributes, in lower case. */
  name: shortText,
  /** View and menu entry that the address named; empty where it names none. */
  route: shortText,
  /** First captions of the controls or values right before and after it; empty where there is none. */
  neighbours: z.object({ before: shortText, after: shortText }),
});

export type LearnedDescription = z.infer<typeof learnedDescription>;

/** What the admin taught about one field of one console host. */
const learnedField = z.object({
  id: z.uuid(),
  console: z.enum(['entra', 'image-relay']),
  host: z.string().check(z.maxLength(253)),
  page: z.enum(pageIds),
  field: z.enum(fieldIds),
  description: learnedDescription,
  /** What spoke against it, and was overruled by the admin. */
  despite: z.array(z.enum(objections)).check(z.maxLength(objections.length)),
  /** What was imported is a proposal until the admin confirms it at its first use. */
  confirmed: z.boolean(),
  at: z.iso.datetime(),
});

export const mostLearned = 200;
export const learnedFields = z.array(learnedField).check(z.maxLength(mostLearned));

export type LearnedField = z.infer<typeof learnedField>;
