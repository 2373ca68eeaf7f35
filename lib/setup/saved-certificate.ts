import { derOf } from '../saml/pem.ts';
import { factValue, type SetupState } from './setup-state.ts';

/**
 * Base64 of the DER of the certificate that Image Relay has saved: as its page showed it, else as its form
 * was filled and saved; null where neither was seen.
 */
export function savedDer(setup: SetupState): string | null {
  return factValue(setup, 'image-relay/idp.certificate') ?? savedWithForm(setup);
}

function savedWithForm(setup: SetupState): string | null {
  const filled = setup.filled['samlSettings.certificate'];
  return filled?.saved && filled.outcome !== 'not-kept' ? derOf(filled.after) : null;
}
