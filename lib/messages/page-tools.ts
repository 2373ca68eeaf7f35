import * as z from 'zod/mini';
import { type FieldId, fieldIds, type PageId, pageIds } from '../consoles/ids.ts';
import { learnedDescription, objections } from '../consoles/learned-field.ts';
import { seenPage } from '../consoles/observation.ts';
import { itemKinds } from '../consoles/outline.ts';
import type { DocumentKey } from './panel-messages.ts';

/**
 * Name of the port between the panel and the tools in one document. The port's life is the tools' life:
 * when the panel goes, nothing of theirs stays in the page.
 */
export const pageToolsPort = 'page-tools';

const text = z.string().check(z.maxLength(500));

/** Onwards or back through the candidates. */
const step = z.union([z.literal(1), z.literal(-1)]);

/** What the panel asks of the tools. The texts come along, since pages know no catalogue. */
export const toolRequest = z.discriminatedUnion('type', [
  /** What the document shows instead of what was expected. */
  z.object({
    type: z.literal('inspect'),
    page: z.nullable(z.enum(pageIds)),
    fields: z.array(z.enum(fieldIds)).check(z.maxLength(50)),
  }),
  /** The admin is to choose the control of a field. */
  z.object({
    type: z.literal('point'),
    page: z.enum(pageIds),
    field: z.enum(fieldIds),
    hint: text,
  }),
  /** The choice goes on in this document: from its first candidate, or backwards from its last. */
  z.object({ type: z.literal('take-up'), step }),
  /** The control of the step is to be outlined, as long as it stands there. */
  z.object({
    type: z.literal('highlight'),
    page: z.enum(pageIds),
    field: z.enum(fieldIds),
    hint: text,
    /** What saves the field's form is to be outlined in its place, by what it says. */
    save: z.optional(text),
  }),
  /** Whatever is under way ends. */
  z.object({ type: z.literal('rest') }),
]);
export type ToolRequest = z.infer<typeof toolRequest>;

/** A control or value that came near to what was looked for. */
const nearMiss = z.object({
  caption: text,
  kind: z.enum(itemKinds),
  evidence: z.array(text).check(z.maxLength(10)),
});

/** What a document shows, for the admin to read: it never leaves the browser. */
const inspection = z.object({
  pages: z.array(seenPage).check(z.maxLength(10)),
  headings: z.array(text).check(z.maxLength(20)),
  fields: z
    .array(
      z.object({
        field: z.enum(fieldIds),
        outcome: z.enum(['found', 'missing', 'ambiguous']),
        nearMisses: z.array(nearMiss).check(z.maxLength(10)),
      }),
    )
    .check(z.maxLength(50)),
});
export type Inspection = z.infer<typeof inspection>;

/** What the admin pointed at. */
export const pointed = z.object({
  page: z.enum(pageIds),
  field: z.enum(fieldIds),
  description: learnedDescription,
  objections: z.array(z.enum(objections)).check(z.maxLength(objections.length)),
});
export type Pointed = z.infer<typeof pointed>;

/** Where the admin pointed, and at what. */
export interface PointedAt {
  readonly document: DocumentKey;
  readonly pointed: Pointed;
}

/** A field that the admin is to choose or to see, with what the page says about it. */
export interface MeantField {
  readonly page: PageId;
  readonly field: FieldId;
  readonly hint: string;
  /** What saves its form is meant in its place, by what it says. */
  readonly save?: string;
}

export const toolReply = z.discriminatedUnion('type', [
  z.object({ type: z.literal('inspected'), inspection }),
  z.object({ type: z.literal('pointed'), pointed }),
  /** The admin left without a choice. */
  z.object({ type: z.literal('left') }),
  /** Tab went past the last or the first candidate; `isEmpty` where the document has none. */
  z.object({ type: z.literal('passed'), step, isEmpty: z.boolean() }),
  /** The document is not observed any more, so nothing can be chosen there. */
  z.object({ type: z.literal('gone') }),
]);
export type ToolReply = z.infer<typeof toolReply>;
