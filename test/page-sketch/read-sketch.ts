import type { z } from 'zod/mini';
import { type PageSketch, pageSketch } from '../../lib/consoles/sketch.ts';

/** The sketch in a file's text; throws an Error whose message is meant for a person. */
export function readSketch(text: string): PageSketch {
  const parsed = pageSketch.safeParse(parseJson(text));
  if (parsed.success) return parsed.data;
  const [first, ...others] = parsed.error.issues;
  const more = others.length > 0 ? ` (and ${others.length} more)` : '';
  throw new Error(`This is no report of what a page looks like: ${describe(first)}${more}`);
}

function parseJson(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    throw new Error('The file holds no JSON: send it as the assistant saved it, as a whole.');
  }
}

function describe(issue: z.core.$ZodIssue | undefined): string {
  if (issue?.path[0] === 'version') return 'it has a version that this project does not read';
  const place = issue?.path.join('.') || 'the file';
  return `${place}: ${issue?.message ?? 'unknown'}`;
}
