import { pemOf } from '../../../lib/saml/pem.ts';
import type { Rollover } from '../../../lib/setup/rollover.ts';
import type { SetupState } from '../../../lib/setup/setup-state.ts';
import { der, otherThumbprint, thumbprint } from './identities.ts';
import { aFinishedSetup, certificateDetails, type Facts } from './setups.ts';

export const freshDer = `MIIC8DCCAdigAwIBAgIQ${'z9Kd'.repeat(30)}`;
export const freshDetails = {
  ...certificateDetails,
  thumbprint: otherThumbprint,
  sha256: `${otherThumbprint}${'0'.repeat(24)}`,
  notBefore: '2029-09-01T12:00:00.000Z',
  notAfter: '2032-09-01T12:00:00.000Z',
};

export const changeBegan = '2029-09-02T08:00:00.000Z';
/** While the old certificate lasts, and after its end on 1 November 2029. */
export const inTime = new Date('2029-09-02T12:00:00.000Z');
export const tooLate = new Date('2029-11-02T12:00:00.000Z');

/** Entra's list, the active certificate first. */
export const paneOf = (active: string, ...inactive: string[]) =>
  [`Active · 1/1/2032, 1:00 PM · ${active}`, ...inactive.map(rowOf)].join('\n');
const rowOf = (each: string) => `Inactive · 1/1/2032, 1:00 PM · ${each}`;

/** A minute of the change, as times follow one another in it. */
export const minute = (count: number) =>
  new Date(Date.parse(changeBegan) + count * 60_000).toISOString();

interface Seen {
  /** What the consoles showed in the change, one minute after another. */
  readonly facts?: Facts;
  readonly change?: Partial<Rollover>;
  readonly setup?: Partial<SetupState>;
}

export const broughtFresh: Partial<Rollover> = {
  agreedFor: changeBegan,
  fresh: { der: freshDer, details: freshDetails, source: 'file' },
};

/** A finished setup whose certificate is being changed. */
export function aChange({ facts = {}, change = {}, setup = {} }: Seen = {}): SetupState & {
  rollover: Rollover;
} {
  const finished = aFinishedSetup();
  const later = Object.entries(facts).map(([key, value], at) => [
    key,
    { value, source: 'page', at: minute(at + 1) },
  ]);
  return {
    ...finished,
    ...setup,
    facts: {
      ...finished.facts,
      'entra/idp.certificateStatus': { value: 'Active', source: 'page', at: finished.createdAt },
      ...Object.fromEntries(later),
    },
    rollover: {
      startedAt: changeBegan,
      agreedFor: null,
      old: { der, details: certificateDetails },
      fresh: null,
      ...change,
    },
  };
}

/** The certificate was filled into Image Relay's form, which was saved or not. */
export function filledFresh(saved: boolean): Pick<SetupState, 'filled'> {
  const after = pemOf(freshDer);
  return {
    filled: {
      'samlSettings.certificate': { before: '', after, outcome: 'filled', at: minute(5), saved },
    },
  };
}

export { otherThumbprint as freshThumbprint, thumbprint as oldThumbprint };
