import { restsOnFile } from './confirmations.ts';
import { isSuccessor } from './rollover.ts';
import {
  activeInstead,
  activeThumbprint,
  listedCertificates,
  onlySuccessor,
} from './rollover-standing.ts';
import {
  type CertificateDetails,
  type FactKey,
  factValue,
  type SetupState,
} from './setup-state.ts';

/** Why the certificate that was brought is not written. */
export type CertificateObjection = 'certificate-not-active' | 'certificate-not-listed';

/** Text of the certificate that goes into Image Relay: while one takes another's place, the new one. */
export function broughtDer({ rollover, ...setup }: SetupState): string | null {
  return rollover ? (rollover.fresh?.der ?? null) : factValue(setup, 'entra/idp.certificate');
}

/** What is known of that certificate. */
export function broughtDetails({ rollover, certificate }: SetupState): CertificateDetails | null {
  return rollover ? (rollover.fresh?.details ?? null) : certificate;
}

/**
 * What speaks against it. Only the certificate that Entra lists as active is taken; while one takes
 * another's place, only one that Entra lists beside the old one.
 */
export function certificateObjection(setup: SetupState): CertificateObjection | null {
  const { rollover } = setup;
  if (rollover) {
    const { fresh, old } = rollover;
    if (fresh === null) return null;
    const isRight = isSuccessor(fresh.details, old) && isListed(setup, fresh.details.thumbprint);
    return isRight ? null : 'certificate-not-listed';
  }
  const { certificate } = setup;
  const isInactive = certificate !== null && activeInstead(setup, certificate.thumbprint) !== null;
  return isInactive ? 'certificate-not-active' : null;
}

/**
 * Something of Entra's confirms the certificate: its list, where it was seen, or Microsoft's metadata where it
 * publishes this one alone. What only a file says of the list confirms nothing.
 */
export function isConfirmedCertificate(setup: SetupState): boolean {
  if (isShown(setup, 'entra/idp.thumbprint')) return true;
  return setup.rollover ? isShown(setup, 'entra/idp.certificates') : isOnlyPublished(setup);
}

function isShown(setup: SetupState, key: FactKey): boolean {
  return factValue(setup, key) !== null && !restsOnFile(setup, key);
}

function isOnlyPublished({ certificate, published }: SetupState): boolean {
  const [only, ...others] = published?.certificates ?? [];
  return only !== undefined && others.length === 0 && only.thumbprint === certificate?.thumbprint;
}

/** The one certificate that may be brought now; null where that is not known, and the admin chooses. */
export function wantedThumbprint(setup: SetupState): string | null {
  const { rollover } = setup;
  return rollover ? onlySuccessor(setup, rollover) : activeThumbprint(setup);
}

function isListed(setup: SetupState, thumbprint: string): boolean {
  return (
    activeThumbprint(setup) === thumbprint ||
    listedCertificates(setup).some((each) => each.thumbprint === thumbprint)
  );
}
