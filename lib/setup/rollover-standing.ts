import type { Rollover } from './rollover.ts';
import { savedDer } from './saved-certificate.ts';
import { factValue, type SetupState } from './setup-state.ts';

const thumbprintShape = /\b[0-9A-F]{40}\b/i;

/** A certificate as Entra's pane lists it. */
export interface ListedCertificate {
  readonly thumbprint: string;
  /** Null where it is not known by which word the page calls the active one. */
  readonly isActive: boolean | null;
}

/**
 * The rows of Entra's pane. Which of them is active is said in the admin's language: by the same word by
 * which the SAML page's card calls the one that it shows.
 */
export function listedCertificates(setup: SetupState): ListedCertificate[] {
  const activeWord = factValue(setup, 'entra/idp.certificateStatus');
  const rows = factValue(setup, 'entra/idp.certificates')?.split('\n') ?? [];
  return rows.flatMap((row) => {
    const thumbprint = thumbprintShape.exec(row)?.[0].toUpperCase();
    if (thumbprint === undefined) return [];
    const isActive = activeWord === null ? null : row.split(' · ').includes(activeWord);
    return [{ thumbprint, isActive }];
  });
}

/** The certificate that Entra calls active: of card and pane what was seen last counts. */
export function activeThumbprint(setup: SetupState): string | null {
  const card = setup.facts['entra/idp.thumbprint'];
  const pane = setup.facts['entra/idp.certificates'];
  const [active, ...others] = listedCertificates(setup).filter((each) => each.isActive);
  const inPane = others.length === 0 ? active?.thumbprint : undefined;
  if (inPane === undefined || pane === undefined) return card?.value ?? null;
  return card !== undefined && card.at >= pane.at ? card.value : inPane;
}

/**
 * The certificate that Entra shows as active in place of this one; null where nothing speaks against this one. Where the
 * pane has shown another one since, the card speaks too until it was read again: one of the two is out of date.
 */
export function activeInstead(setup: SetupState, thumbprint: string): string | null {
  const shown = [activeThumbprint(setup), factValue(setup, 'entra/idp.thumbprint')];
  return shown.find((each) => each !== null && each !== thumbprint) ?? null;
}

/** Certificates of Entra's list that are not the old one. */
export function othersListed(setup: SetupState, { old }: Rollover): string[] {
  return listedCertificates(setup)
    .map((each) => each.thumbprint)
    .filter((each) => each !== old.details.thumbprint);
}

/** The one certificate that can take the old one's place; null where none or several can. */
export function onlySuccessor(setup: SetupState, change: Rollover): string | null {
  const [only, ...more] = othersListed(setup, change);
  return only !== undefined && more.length === 0 ? only : null;
}

/** The tick by hand that Image Relay has saved the new certificate. */
export const saveMark = 'rollover-save';

/**
 * Text of the certificate that Image Relay has saved: as it was seen, else as the admin says, else what it
 * began with.
 */
export function heldDer(setup: SetupState, { old, fresh }: Rollover): string {
  const ticked = setup.marks[saveMark]?.mark === 'done' ? fresh?.der : null;
  return savedDer(setup) ?? ticked ?? old.der;
}

/**
 * Whether people can sign in now. `expired`: they may, until Image Relay looks at the date.
 * `image-relay-ahead` and `entra-ahead`: one console has the new certificate, the other the old one.
 * `other`: Image Relay holds neither.
 */
export type RolloverStanding =
  | 'works'
  | 'expired'
  | 'image-relay-ahead'
  | 'entra-ahead'
  | 'other'
  | 'unknown';

export function rolloverStanding(setup: SetupState, change: Rollover, now: Date): RolloverStanding {
  const signer = signingThumbprint(setup, change, now);
  if (signer === null) return 'unknown';
  const { old, fresh } = change;
  const held = heldDer(setup, change);
  if (fresh !== null && held === fresh.der) {
    return signer === fresh.details.thumbprint ? 'works' : 'image-relay-ahead';
  }
  if (held !== old.der) return 'other';
  if (signer !== old.details.thumbprint) return 'entra-ahead';
  return isOver(old.details.notAfter, now) ? 'expired' : 'works';
}

/**
 * What Entra signs with. Once the active certificate has ended, Entra signs with a new one as soon as it
 * is there, active or not (Microsoft's tutorial on managing certificates for federated single sign-on).
 */
function signingThumbprint(setup: SetupState, change: Rollover, now: Date): string | null {
  const { thumbprint, notAfter } = change.old.details;
  const active = activeThumbprint(setup);
  if (active !== thumbprint || !isOver(notAfter, now)) return active;
  return onlySuccessor(setup, change) ?? active;
}

/** Whether the old certificate has ended, which forces the order. */
export function isForced({ old }: Rollover, now: Date): boolean {
  return isOver(old.details.notAfter, now);
}

function isOver(notAfter: string, now: Date): boolean {
  return Date.parse(notAfter) <= now.getTime();
}
