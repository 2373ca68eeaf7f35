import { readFile } from 'node:fs/promises';
import * as z from 'zod';

/** How a caption belongs to its control. */
const ties = ['for', 'wrapping', 'after', 'row', 'nearby', 'aria-label', 'none'] as const;

const control = z.object({
  /** The setting that it takes, where that is one of those asked for or one close to them. */
  role: z.string().optional(),
  /** What it could be mistaken for. */
  trap: z.string().optional(),
  tag: z.enum(['input', 'textarea', 'select', 'button']).catch('input'),
  type: z.string().optional(),
  ariaRole: z.string().optional(),
  label: z.string().optional(),
  labelledBy: z.enum(ties).optional().catch('none'),
  name: z.string().optional(),
  id: z.string().optional(),
  placeholder: z.string().optional(),
  section: z.string().optional(),
  /** Values and texts. */
  options: z.array(z.tuple([z.string(), z.string()])).optional(),
  readOnly: z.boolean().optional(),
  disabled: z.boolean().optional(),
  visible: z.boolean().default(true),
  /** What a button says. */
  text: z.string().optional(),
  /** A sentence below the control. */
  hint: z.string().optional(),
});

export type FormControl = z.infer<typeof control>;

const form = z.object({
  app: z.string(),
  title: z.string(),
  /** What its markup looks like. */
  framework: z.string(),
  /** Roles that no control has. */
  absent: z.array(z.string()),
  /** Sections that are folded up when the page opens. */
  closed: z.array(z.string()).default([]),
  controls: z.array(control).min(1),
});

export type FormFacts = z.infer<typeof form>;

const formFile = z.object({ forms: z.array(form).min(1) });

/**
 * The forms that a file describes. A kind of control or of tie that nobody knows here counts as a plain box
 * and as none, so that a file of somebody else's is still rendered; throws with a sentence where the file
 * describes no forms.
 */
export async function readForms(path: string): Promise<FormFacts[]> {
  const read = formFile.safeParse(JSON.parse(await readFile(path, 'utf8')));
  if (read.success) return read.data.forms;
  throw new Error(`${path} does not describe forms:\n${z.prettifyError(read.error)}`);
}
