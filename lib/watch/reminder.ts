import * as z from 'zod/mini';

export const thresholds = ['days-60', 'days-30', 'days-7', 'expired'] as const;
const threshold = z.enum(thresholds);
export type Threshold = z.infer<typeof threshold>;

/** Days before the end, as Microsoft's own mails have them; the last one is the end itself. */
export const daysBefore: Readonly<Record<Threshold, number>> = {
  'days-60': 60,
  'days-30': 30,
  'days-7': 7,
  expired: 0,
};

/** Names one reminder: each is shown once. */
export const reminderKey = z.object({
  setupId: z.uuid(),
  /** SHA-1 of the certificate's DER in upper-case hexadecimal. */
  thumbprint: z.string().check(z.regex(/^[0-9A-F]{40}$/)),
  threshold,
});
export type ReminderKey = z.infer<typeof reminderKey>;

const reminderRecord = z.extend(reminderKey, {
  /** When it was first shown, by the clock of then. */
  at: z.iso.datetime(),
  dismissed: z.boolean(),
});
export type ReminderRecord = z.infer<typeof reminderRecord>;

/** Four for each certificate; nobody sets up a hundred companies in one browser. */
export const mostRecords = 400;

/** What was shown, as it is stored. */
export const reminderRecords = z.object({
  version: z.literal(1),
  shown: z.array(reminderRecord).check(z.maxLength(mostRecords)),
});

/** A certificate in Image Relay whose end is waited for. */
export interface Watched {
  readonly setupId: string;
  readonly host: string;
  readonly certificate: { readonly thumbprint: string; readonly notAfter: string };
}

/** A reminder that is due. */
export interface Reminder extends ReminderKey {
  readonly host: string;
  readonly notAfter: string;
  /** Whole days that are left, rounded up; 0 after the end. */
  readonly daysLeft: number;
}

export function isSameReminder(one: ReminderKey, other: ReminderKey): boolean {
  return (
    one.setupId === other.setupId &&
    one.thumbprint === other.thumbprint &&
    one.threshold === other.threshold
  );
}
