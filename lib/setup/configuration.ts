import * as z from 'zod/mini';
import type { FactKey } from './setup-state.ts';

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
