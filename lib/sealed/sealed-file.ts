import canonicalize from 'canonicalize';
import * as z from 'zod/mini';

/** A kind of file that one version of the extension writes and another one reads. */
export interface FileKind {
  readonly format: string;
  /** Rises with every change that an older version must not read. */
  readonly version: number;
  /** Characters at most. */
  readonly mostText: number;
}

/** Why a file was not read. */
export const sealProblems = [
  'too-large',
  'not-json',
  'another-format',
  'newer-version',
  'damaged',
] as const;
export type SealProblem = (typeof sealProblems)[number];

const head = z.object({ format: z.string(), version: z.int() });
const sealed = z.object({ sha256: z.string(), payload: z.unknown() });

/** A payload with its format, its version and the checksum of its canonical form (RFC 8785), as JSON. */
export async function seal({ format, version }: FileKind, payload: object): Promise<string> {
  const sha256 = await checksumOf(payload);
  return `${JSON.stringify({ format, version, sha256, payload }, null, 2)}\n`;
}

/**
 * The payload of a file, still to be held against its schema, or why it was not read. The checksum tells
 * damage on the way. It tells no forgery: whoever changes a file can make a new one.
 */
export async function unseal(
  kind: FileKind,
  text: string,
): Promise<{ readonly payload: unknown } | SealProblem> {
  if (text.length > kind.mostText) return 'too-large';
  const json = parseJson(text);
  if (json === undefined) return 'not-json';
  const start = head.safeParse(json);
  if (!start.success || start.data.format !== kind.format) return 'another-format';
  if (start.data.version > kind.version) return 'newer-version';
  const parsed = sealed.safeParse(json);
  if (!parsed.success) return 'damaged';
  const { sha256, payload } = parsed.data;
  return (await checksumOf(payload)) === sha256 ? { payload } : 'damaged';
}

/** SHA-256 in lower-case hexadecimal, as the usual tools print it. */
async function checksumOf(payload: unknown): Promise<string> {
  const bytes = new TextEncoder().encode(canonicalize(payload) ?? '');
  const digest = new Uint8Array(await crypto.subtle.digest('SHA-256', bytes));
  return Array.from(digest, (byte) => byte.toString(16).padStart(2, '0')).join('');
}

function parseJson(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return undefined;
  }
}
