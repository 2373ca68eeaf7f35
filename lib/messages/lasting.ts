import * as z from 'zod/mini';

/** What outlives the browser, by kind: `setup` is the one at work, `setups` the list of the others. */
export const lastingKeys = ['setup', 'setups', 'learned', 'preferences', 'reminders'] as const;
const lastingKey = z.enum(lastingKeys);
export type LastingKey = z.infer<typeof lastingKey>;

/** Why this version cannot read what is stored. */
export const unreadableReason = z.enum(['newer', 'damaged']);
export type UnreadableReason = z.infer<typeof unreadableReason>;

/** Stored data that could not be read, as it was found. */
export const setAside = z.object({
  key: lastingKey,
  /** When it was set aside. */
  at: z.iso.datetime(),
  reason: unreadableReason,
  value: z.unknown(),
});
export type SetAside = z.infer<typeof setAside>;

/** Data that cannot be read, wherever it lies. */
export interface UnreadableData extends Omit<SetAside, 'at'> {
  /** Null where it has not been set aside: nothing has had to take its place yet. */
  readonly setAside: { readonly id: string; readonly at: string } | null;
}

/** That the last attempt to keep something failed. */
export const writeProblem = z.object({
  key: lastingKey,
  /** Since when. */
  at: z.iso.datetime(),
  /** The browser gives no more room, or would not write for some other reason. */
  reason: z.enum(['full', 'refused']),
});
export type WriteProblem = z.infer<typeof writeProblem>;
