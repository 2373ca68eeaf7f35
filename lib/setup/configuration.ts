import * as z from 'zod/mini';
import { activeThumbprint } from './rollover-standing.ts';
import { savedDer } from './saved-certificate.ts';
import { type FactKey, factValue, type SetupState } from './setup-state.ts';

/** Every setting of either side by which a sign-in, or the way out, turns out as it does. */
export const configurationKeys = [
  'entra/tenant.id',
  'entra/app.objectId',
  'entra/app.appId',
  'entra/sp.identifier',
  'entra/sp.replyUrl',
  'entra/sp.signOnUrl',
  'entra/idp.identifier',
  'entra/idp.loginUrl',
  'entra/idp.logoutUrl',
  'entra/idp.thumbprint',
  'entra/nameIdSource',
  'entra/nameIdFormat',
  'entra/testUser.upn',
  'entra/testUser.assigned',
  'image-relay/sp.identifier',
  'image-relay/sp.replyUrl',
  'image-relay/idp.loginUrl',
  'image-relay/idp.logoutUrl',
  'image-relay/idp.certificate',
  'image-relay/nameIdFormat',
  'image-relay/requestBinding',
  'image-relay/authnContext',
  'image-relay/permission.title',
  'image-relay/permission.ssoOnly',
  'image-relay/jit.enabled',
  'image-relay/jit.permission',
  'image-relay/ssoUser.email',
] as const satisfies readonly FactKey[];
export type ConfigurationKey = (typeof configurationKeys)[number];

/** The longest value is an address of 500 characters. */
const short = z.string().check(z.maxLength(500));

/**
 * The configuration with which a test was made: what was known of it then. A setting that was not seen until
 * then has no entry.
 */
export const configuration = z.partialRecord(z.enum(configurationKeys), short);
export type Configuration = z.infer<typeof configuration>;

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
