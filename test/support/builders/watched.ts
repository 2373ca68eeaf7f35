import type { ReminderRecord, Watched } from '../../../lib/watch/reminder.ts';
import { company, thumbprint } from './identities.ts';

export const ends = '2029-11-01T12:00:00.000Z';
const setupId = '3f0a9d2c-5b17-4e68-8c4d-1a2b3c4d5e07';

/** A certificate in Image Relay that ends on 1 November 2029. */
export function aWatched(changes: Partial<Watched> = {}): Watched {
  return { setupId, host: company, certificate: { thumbprint, notAfter: ends }, ...changes };
}

const day = 24 * 60 * 60 * 1000;

/** So many days before the end. */
export function before(days: number): Date {
  return new Date(Date.parse(ends) - days * day);
}

export function aRecord(changes: Partial<ReminderRecord> = {}): ReminderRecord {
  return {
    setupId,
    thumbprint,
    threshold: 'days-60',
    at: before(60).toISOString(),
    dismissed: false,
    ...changes,
  };
}
