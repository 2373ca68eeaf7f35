import * as z from 'zod/mini';
import { fieldsOfPage } from '../consoles/fields-of-page.ts';
import { fieldIds, pageIds } from '../consoles/ids.ts';
import { type LearnedField, learnedDescription, mostLearned } from '../consoles/learned-field.ts';

const format = 'sso-setup-assistant/learned-fields';

const entry = z.object({
  console: z.enum(['entra', 'image-relay']),
  page: z.enum(pageIds),
  field: z.enum(fieldIds),
  description: learnedDescription,
});
export type LearnedEntry = z.infer<typeof entry>;

const file = z.object({
  format: z.literal(format),
  version: z.literal(1),
  fields: z.array(entry).check(z.minLength(1), z.maxLength(mostLearned)),
});

/** Why a file was not taken. Each has a sentence in the panel. */
export const learnedFileProblems = [
  'not-json',
  'another-format',
  'newer-version',
  'damaged',
] as const;
export type LearnedFileProblem = (typeof learnedFileProblems)[number];

/** Everything that was shown, as a file for somebody else: without hosts, which would name the company. */
export function writeLearnedFile(all: readonly LearnedField[]): string {
  const fields = all.map(({ console, page, field, description }) => ({
    console,
    page,
    field,
    description,
  }));
  return `${JSON.stringify({ format, version: 1, fields }, null, 2)}\n`;
}

/** What somebody exported: proposals, whose objections count anew. */
export function readLearnedFile(text: string): readonly LearnedEntry[] | LearnedFileProblem {
  const json = parseJson(text);
  if (json === undefined) return 'not-json';
  const head = z.object({ format: z.literal(format), version: z.int() }).safeParse(json);
  if (!head.success) return 'another-format';
  if (head.data.version > 1) return 'newer-version';
  const parsed = file.safeParse(json);
  return parsed.success && parsed.data.fields.every(belongsTogether)
    ? parsed.data.fields
    : 'damaged';
}

function belongsTogether({ console, page, field, description }: LearnedEntry): boolean {
  const isOfConsole = page.startsWith(`${console}/`) && fieldsOfPage(page).has(field);
  return isOfConsole && description.kind !== 'secret';
}

function parseJson(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return undefined;
  }
}
