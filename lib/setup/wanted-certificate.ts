import { isSuccessor } from './rollover.ts';
import { activeThumbprint, listedCertificates, onlySuccessor } from './rollover-standing.ts';
import { type CertificateDetails, factValue, type SetupState } from './setup-state.ts';

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
  const shown = factValue(setup, 'entra/idp.thumbprint');
  const isInactive =
    setup.certificate !== null && shown !== null && setup.certificate.thumbprint !== shown;
  return isInactive ? 'certificate-not-active' : null;
}

/** Something of Entra's confirms the certificate: before its list was seen, nothing does. */
export function isConfirmedCertificate(setup: SetupState): boolean {
  return setup.rollover !== undefined || factValue(setup, 'entra/idp.thumbprint') !== null;
}

/** The one certificate that may be brought now; null where that is not known, and the admin chooses. */
export function wantedThumbprint(setup: SetupState): string | null {
  const { rollover } = setup;
  return rollover ? onlySuccessor(setup, rollover) : factValue(setup, 'entra/idp.thumbprint');
}

function isListed(setup: SetupState, thumbprint: string): boolean {
  return (
    activeThumbprint(setup) === thumbprint ||
    listedCertificates(setup).some((each) => each.thumbprint === thumbprint)
  );
}
