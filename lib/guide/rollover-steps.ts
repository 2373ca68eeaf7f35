import type { PageId } from '../consoles/ids.ts';
import type { Rollover } from '../setup/rollover.ts';
import {
  activeThumbprint,
  heldDer,
  listedCertificates,
  othersListed,
  saveMark,
} from '../setup/rollover-standing.ts';
import type { SetupState } from '../setup/setup-state.ts';
import { certificateObjection } from '../setup/wanted-certificate.ts';
import type { LinkId } from './links.ts';

export const rolloverStepIds = [
  'agree',
  'create',
  'bring',
  'save',
  'activate',
  'test',
  'remove',
] as const;
export type RolloverStepId = (typeof rolloverStepIds)[number];

/** One step of the change from one certificate to the next. Its texts stand in the catalogue. */
export interface RolloverStep {
  readonly id: RolloverStepId;
  /** Where it is done. */
  readonly pages: readonly PageId[];
  readonly link: LinkId | null;
  /** Whether the consoles show that it is done. */
  readonly isSeen: (setup: SetupState, change: Rollover) => boolean;
  /** A tick by hand may stand for what a console does not show. */
  readonly mayTick: boolean;
}

const certificatePages = ['entra/saml', 'entra/certificates'] as const;
const inEntra = { pages: certificatePages, link: 'app-single-sign-on' } as const;

/**
 * The safe order for a service provider with one box for a certificate: whatever may fail for people
 * happens between "save" and "activate", and nothing else stands between these two.
 */
export const rolloverSteps: readonly RolloverStep[] = [
  {
    id: 'agree',
    pages: [],
    link: null,
    isSeen: (_, { agreedFor }) => agreedFor !== null,
    mayTick: false,
  },
  { id: 'create', ...inEntra, isSeen: isCreated, mayTick: true },
  { id: 'bring', ...inEntra, isSeen: isBrought, mayTick: false },
  {
    id: 'save',
    pages: ['image-relay/sso-settings'],
    link: 'image-relay',
    isSeen: isHeld,
    mayTick: true,
  },
  { id: 'activate', ...inEntra, isSeen: isActivated, mayTick: false },
  {
    id: 'test',
    pages: ['image-relay/home'],
    link: 'sign-on-url',
    isSeen: hasSignedIn,
    mayTick: false,
  },
  { id: 'remove', ...inEntra, isSeen: isRemoved, mayTick: true },
];

/** Ticks of the change stand beside those of the tutorial, under names of their own. */
export function markOf(step: RolloverStepId): string {
  return step === 'save' ? saveMark : `rollover-${step}`;
}

function isCreated(setup: SetupState, change: Rollover): boolean {
  return change.fresh !== null || othersListed(setup, change).length > 0;
}

/** One that Entra does not list is none that could be used. */
function isBrought(setup: SetupState, { fresh }: Rollover): boolean {
  return fresh !== null && certificateObjection(setup) === null;
}

function isHeld(setup: SetupState, change: Rollover): boolean {
  return change.fresh !== null && heldDer(setup, change) === change.fresh.der;
}

/** A sign-in while Image Relay holds only the new one says so as well. */
function isActivated(setup: SetupState, change: Rollover): boolean {
  const { fresh } = change;
  if (fresh === null) return false;
  return activeThumbprint(setup) === fresh.details.thumbprint || hasSignedIn(setup, change);
}

/** Only a test that was started after Image Relay had the new certificate says anything of it. */
function hasSignedIn(setup: SetupState, change: Rollover): boolean {
  const since = heldSince(setup, change);
  if (since === null) return false;
  return Object.values(setup.tests.passed).some((each) => (each?.startedAt ?? '') > since);
}

/** When it was first known that Image Relay holds the new certificate; null where it is not known. */
function heldSince(setup: SetupState, change: Rollover): string | null {
  const tick = setup.marks[saveMark];
  const ticked = tick?.mark === 'done' ? tick.at : null;
  if (!isHeld(setup, change)) return ticked;
  const shown = setup.facts['image-relay/idp.certificate'];
  if (shown?.value === change.fresh?.der) return shown?.at ?? null;
  return setup.filled['samlSettings.certificate']?.at ?? ticked;
}

function isRemoved(setup: SetupState, { old, fresh }: Rollover): boolean {
  const listed = listedCertificates(setup).map((each) => each.thumbprint);
  const isNewListed = fresh !== null && listed.includes(fresh.details.thumbprint);
  return isNewListed && !listed.includes(old.details.thumbprint);
}
