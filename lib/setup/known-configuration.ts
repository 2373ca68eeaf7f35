import { type Configuration, type ConfigurationKey, configurationKeys } from './configuration.ts';
import { activeThumbprint } from './rollover-standing.ts';
import { savedDer } from './saved-certificate.ts';
import { factValue, type SetupState } from './setup-state.ts';

/** The configuration as far as it is known now. */
export function configurationOf(setup: SetupState): Configuration {
  const entries = configurationKeys.flatMap((key) => {
    const value = knownSetting(setup, key);
    return value === null ? [] : [[key, value] as const];
  });
  return Object.fromEntries(entries);
}

/** A setting as a configuration keeps it; null where it is not known. */
export function knownSetting(setup: SetupState, key: ConfigurationKey): string | null {
  if (key === 'entra/idp.thumbprint') return activeThumbprint(setup);
  if (key === 'image-relay/idp.certificate') {
    const der = savedDer(setup);
    return der === null ? null : standIn(der);
  }
  return factValue(setup, key) ?? ofApplication(setup, key);
}

/** The application is also known by the addresses of its pages. */
function ofApplication({ application }: SetupState, key: ConfigurationKey): string | null {
  if (key === 'entra/app.objectId') return application?.objectId ?? null;
  return key === 'entra/app.appId' ? (application?.appId ?? null) : null;
}

/**
 * What stands for a certificate where no thumbprint is at hand, because a thumbprint takes its time: the
 * length and the end of its text, which is the end of a signature and as good as random.
 */
export function standIn(der: string): string {
  return `${der.length}:${der.slice(-32)}`;
}
