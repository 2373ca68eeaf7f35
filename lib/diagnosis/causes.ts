import type { StepId } from '../guide/step.ts';
import { signOnUrlOf } from '../saml/company-host.ts';
import { emailAddressFormat } from '../saml/name-id-format.ts';
import { activeThumbprint } from '../setup/rollover-standing.ts';
import { savedDer } from '../setup/saved-certificate.ts';
import { factValue, type SetupState } from '../setup/setup-state.ts';
import type { TestCause } from '../setup/test-cause.ts';
import type { Remedy } from './diagnosis.ts';
import type { Evidence } from './evidence.ts';
import { remedies } from './remedies.ts';

/** Where another place than the usual one is the right one, given what the consoles show. */
const elsewhere: Readonly<
  Partial<Record<TestCause, (setup: SetupState, evidence: Evidence | null) => StepId | null>>
> = {
  /** The address at which people begin is right, so Image Relay does not ask Entra. */
  'no-saml-request': (setup) => {
    const isRight = factValue(setup, 'entra/sp.signOnUrl') === signOnUrlOf(setup.company.host);
    return isRight ? 'saml-settings' : null;
  },
  /** Entra sends what it is asked for, so it is the asking that has to change. */
  'name-id-format': (setup, evidence) => {
    const asked = formatAsked(evidence) ?? factValue(setup, 'image-relay/nameIdFormat');
    const isOther = asked !== null && asked !== emailAddressFormat;
    return isOther ? 'saml-settings' : null;
  },
  'name-id-value': (setup) => {
    const source = factValue(setup, 'entra/nameIdSource')?.toLowerCase();
    const isOther = source !== undefined && source !== 'user.userprincipalname';
    return isOther ? 'basic-saml' : null;
  },
  /** What was brought is in Image Relay already, so Entra signs with another one than was brought. */
  'certificate-mismatch': (setup) => {
    const brought = factValue(setup, 'entra/idp.certificate');
    const active = activeThumbprint(setup);
    const isStale = active !== null && setup.certificate?.thumbprint !== active;
    const isNeeded = brought === null || brought === savedDer(setup) || isStale;
    return isNeeded ? 'certificate' : null;
  },
};

function formatAsked(evidence: Evidence | null): string | null {
  const reading = evidence?.request?.reading;
  return reading?.outcome === 'read' ? reading.message.nameIdFormat : null;
}

/**
 * Where to mend a cause, in this setup.
 *
 * @param evidence what was seen in the test; null where nothing of that is held any more.
 */
export function remedyFor(
  cause: TestCause,
  setup: SetupState,
  evidence: Evidence | null = null,
): Remedy {
  const step = elsewhere[cause]?.(setup, evidence) ?? null;
  return step === null ? remedies[cause] : { kind: 'step', step };
}
