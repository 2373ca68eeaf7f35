import * as z from 'zod/mini';
import { fieldIds, pageIds } from './ids.ts';
import { itemKinds } from './outline.ts';
import {
  classPrefixes,
  classWords,
  nameWords,
  scripts,
  sketchedAttributes,
  sketchedInputTypes,
  sketchedRoles,
  sketchedStates,
  sketchedTags,
  sketchedTies,
  textKinds,
} from './sketch-words.ts';

/** Raised when a file of before can no longer be read. */
const sketchVersion = 1;

const oneOf = (words: ReadonlySet<string>) =>
  z.string().check(z.refine((word) => words.has(word), 'is no word of a sketch'));
const count = (most: number) => z.int().check(z.minimum(0), z.maximum(most));
const number = () => count(100_000);
const short = () => z.string().check(z.maxLength(200));
const evidence = () => z.string().check(z.maxLength(1_000));
const optional = z.optional;

/** What a text is like whose words are not told. Equal values have equal numbers in `same`. */
const textShape = z.strictObject({
  kind: z.enum(textKinds),
  script: z.enum(scripts),
  /** Characters, rounded. */
  length: number(),
  same: optional(number()),
});
export type TextShape = z.infer<typeof textShape>;

/**
 * A caption that is known or that the admin released, as it stands in the tables; or the parts of a
 * text, of which the known ones are told. `caption` numbers what the admin may release.
 */
const sketchText = z.union([
  short(),
  z.strictObject({
    parts: z.array(z.union([short(), textShape])).check(z.maxLength(60)),
    caption: optional(number()),
  }),
]);
export type SketchText = z.infer<typeof sketchText>;

const sketchOption = z.strictObject({
  text: sketchText,
  /** Where it is another than the text. */
  value: optional(sketchText),
  chosen: optional(z.literal(true)),
  disabled: optional(z.literal(true)),
  /** So many alike. */
  times: optional(number()),
});
export type SketchOption = z.infer<typeof sketchOption>;

const classes = new Set(
  ['', ...classPrefixes].flatMap((prefix) => ['', ...classWords].map((word) => prefix + word)),
);
const namePattern = /^[a-z0-9?#_\-.:[\]+]*$/;
const namePart = (word: string) => word === '' || nameWords.has(word);

/** Words that are known, with `+` where nothing parts them; `?` for others and `#` for numbers. */
const sketchName = z.string().check(
  z.maxLength(200),
  z.regex(namePattern),
  z.refine((name) => name.split(/[^a-z0-9]+/).every(namePart), 'is no word of a name'),
);

const stateOf = z.record(oneOf(new Set(Object.keys(sketchedStates))), short());

/** An element that matters, with what stands in it. */
export interface SketchElement {
  tag: string;
  role?: string | undefined;
  type?: string | undefined;
  kind?: (typeof itemKinds)[number] | undefined;
  /** Numbers the elements that fields were looked for in. */
  control?: number | undefined;
  editable?: boolean | undefined;
  required?: true | undefined;
  checked?: true | undefined;
  /** How it is kept from sight; `shown` is seen although what holds it is not. */
  hidden?: 'no-box' | 'invisible' | 'transparent' | 'shown' | undefined;
  /** Ways in which captions are tied to it. */
  ties?: string[] | undefined;
  id?: 'generated' | 'word' | undefined;
  name?: string | undefined;
  /** Numbers the elements that others point to. */
  ref?: number | undefined;
  for?: number | undefined;
  labelledBy?: number[] | undefined;
  /** Which slot of a shadow root it is, or is put into. */
  slot?: number | undefined;
  classes?: string[] | undefined;
  otherClasses?: number | undefined;
  states?: Record<string, string> | undefined;
  attributes?: string[] | undefined;
  otherAttributes?: number | undefined;
  ariaLabel?: SketchText | undefined;
  placeholder?: SketchText | undefined;
  title?: SketchText | undefined;
  value?: SketchText | undefined;
  options?: SketchOption[] | undefined;
  /** Elements around it that mean nothing and hold nothing else. */
  wrappers?: number | undefined;
  /** So many alike follow one another. */
  times?: number | undefined;
  /** What an open shadow root holds. */
  shadow?: SketchNode[] | undefined;
  children?: SketchNode[] | undefined;
}
export type SketchNode = SketchText | SketchElement;

const nodes = () => optional(z.array(z.lazy(() => sketchNode)).check(z.maxLength(5_000)));

const sketchElement: z.ZodMiniType<SketchElement> = z.strictObject({
  tag: oneOf(sketchedTags),
  role: optional(oneOf(sketchedRoles)),
  type: optional(oneOf(sketchedInputTypes)),
  kind: optional(z.enum(itemKinds)),
  control: optional(number()),
  editable: optional(z.boolean()),
  required: optional(z.literal(true)),
  checked: optional(z.literal(true)),
  hidden: optional(z.enum(['no-box', 'invisible', 'transparent', 'shown'])),
  ties: optional(z.array(oneOf(sketchedTies)).check(z.maxLength(20))),
  id: optional(z.enum(['generated', 'word'])),
  name: optional(sketchName),
  ref: optional(number()),
  for: optional(number()),
  labelledBy: optional(z.array(number()).check(z.maxLength(20))),
  slot: optional(number()),
  classes: optional(z.array(oneOf(classes)).check(z.maxLength(40))),
  otherClasses: optional(number()),
  states: optional(stateOf),
  attributes: optional(z.array(oneOf(sketchedAttributes)).check(z.maxLength(60))),
  otherAttributes: optional(number()),
  ariaLabel: optional(sketchText),
  placeholder: optional(sketchText),
  title: optional(sketchText),
  value: optional(sketchText),
  options: optional(z.array(sketchOption).check(z.maxLength(100))),
  wrappers: optional(count(100)),
  times: optional(count(20_000)),
  shadow: nodes(),
  children: nodes(),
});

const sketchNode: z.ZodMiniType<SketchNode> = z.union([sketchText, sketchElement]);

const sketchedField = z.strictObject({
  id: z.enum(fieldIds),
  outcome: z.enum(['found', 'missing', 'ambiguous']),
  evidence: z.array(evidence()).check(z.maxLength(60)),
  /** Numbers of the controls that it was found in. */
  controls: z.array(number()).check(z.maxLength(60)),
  behindOpener: optional(z.literal(true)),
});
export type SketchedField = z.infer<typeof sketchedField>;

/** One document as it looks, without anything that is its company's own. */
const documentSketch = z.strictObject({
  version: z.literal(sketchVersion),
  console: z.enum(['entra', 'image-relay']),
  /** BCP 47 tag; empty where the page declares none. */
  language: z.string().check(z.regex(/^(?:[a-z]{2,3}(?:-[A-Z][a-z]{3})?(?:-[A-Z]{2})?)?$/)),
  /** With `<kind>` for each part that is no word of the console's own. */
  address: z.string().check(z.maxLength(2_000)),
  pages: z.array(z.strictObject({ id: z.enum(pageIds), evidence: z.array(evidence()) })),
  fields: z.array(sketchedField).check(z.maxLength(200)),
  /** Captions that nobody knew and the admin released. */
  released: z.array(short()).check(z.maxLength(200)),
  /** More elements than a sketch takes: the rest is left out. */
  cut: optional(z.literal(true)),
  body: z.array(sketchNode).check(z.maxLength(5_000)),
});
export type DocumentSketch = z.infer<typeof documentSketch>;

/**
 * The file that an admin reads and sends: the structure of a page and the signals that recognisers look
 * at. The texts, values, names, identifiers and addresses of a company are never in it.
 */
export const pageSketch = z.extend(documentSketch, {
  /** The documents in its frames, in the order of the frames as far as that is known. */
  frames: optional(z.array(documentSketch).check(z.maxLength(20))),
});
export type PageSketch = z.infer<typeof pageSketch>;
