import type { Context } from 'hono';

/** The fields of a posted form; the last one of a name counts, so a ticked box beats its hidden twin. */
export interface Submitted {
  text: (name: string) => string;
  isTicked: (name: string) => boolean;
}

export async function readSubmitted(context: Context): Promise<Submitted> {
  const fields = new URLSearchParams(await context.req.text());
  const last = (name: string) => fields.getAll(name).at(-1) ?? '';
  return { text: last, isTicked: (name) => last(name) === '1' };
}
