import { derOf } from '../saml/pem.ts';
import type { Rollover } from '../setup/rollover.ts';
import { heldDer } from '../setup/rollover-standing.ts';
import { type CertificateDetails, factValue, type SetupState } from '../setup/setup-state.ts';
import type { Watched } from './reminder.ts';

/**
 * What of a setup is watched: the certificate in Image Relay, once something says that it is there. Null
 * where Image Relay shows another certificate than the setup knows.
 */
export function watchedOf(setup: SetupState): Watched | null {
  const certificate = setup.rollover ? heldInChange(setup, setup.rollover) : heldUsually(setup);
  if (certificate === null) return null;
  const { thumbprint, notAfter } = certificate;
  return { setupId: setup.id, host: setup.company.host, certificate: { thumbprint, notAfter } };
}

function heldUsually(setup: SetupState): CertificateDetails | null {
  return setup.certificate !== null && isInImageRelay(setup) ? setup.certificate : null;
}

/** While one certificate takes another's place, the one that Image Relay has saved. */
function heldInChange(setup: SetupState, change: Rollover): CertificateDetails | null {
  const held = heldDer(setup, change);
  const certificates = [change.old, change.fresh];
  return certificates.find((each) => each?.der === held)?.details ?? null;
}

function isInImageRelay(setup: SetupState): boolean {
  const brought = factValue(setup, 'entra/idp.certificate');
  const shown = factValue(setup, 'image-relay/idp.certificate');
  if (shown !== null) return shown === brought;
  const filled = setup.filled['samlSettings.certificate'];
  const isSaved = filled?.saved === true && derOf(filled.after) === brought;
  const hasSignedIn = Object.values(setup.tests.passed).some((each) => each !== undefined);
  return isSaved || hasSignedIn || setup.marks['saml-settings']?.mark === 'done';
}
