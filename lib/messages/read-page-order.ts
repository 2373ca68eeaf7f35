/** What a page's observer reads of an order, and of the answer to a report. */
export interface HeardAnswer {
  readonly observe: boolean;
  /** Address of the tab's own page. */
  readonly address: string;
  /** What the admin showed on this host: parsed by the part that knows what to do with it. */
  readonly learned: readonly unknown[];
  /** What was reported could not be kept, and is to be reported again. */
  readonly again: boolean;
}

export type HeardOrder =
  | { readonly type: 'page/observe'; readonly observe: boolean }
  | { readonly type: 'page/learn'; readonly learned: readonly unknown[] }
  | { readonly type: 'page/look' };

/**
 * Reads what the schemas of page-messages.ts describe, without them: they would be a third of a script
 * that every page of a console pays for.
 */
export function readAnswer(message: unknown): HeardAnswer | null {
  if (!isRecord(message)) return null;
  const { observe, address, learned, again } = message;
  const isWhole =
    typeof observe === 'boolean' && typeof address === 'string' && Array.isArray(learned);
  return isWhole ? { observe, address, learned, again: again === true } : null;
}

/** @returns null for what is meant for another script of the page. */
export function readPageOrder(message: unknown): HeardOrder | null {
  if (!isRecord(message)) return null;
  const { type, observe, learned } = message;
  if (type === 'page/look') return { type };
  if (type === 'page/observe' && typeof observe === 'boolean') return { type, observe };
  return type === 'page/learn' && Array.isArray(learned) ? { type, learned } : null;
}

function isRecord(value: unknown): value is Readonly<Record<string, unknown>> {
  return typeof value === 'object' && value !== null;
}
