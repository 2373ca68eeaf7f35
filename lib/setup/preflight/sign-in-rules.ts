import type { FieldId } from '../../consoles/ids.ts';
import { addresses, cloud, tenantOf } from '../../saml/clouds.ts';
import { factValue, type SetupState } from '../setup-state.ts';
import { hostOf, sameAddress } from './compare-addresses.ts';
import {
  type Finding,
  failure,
  type PreflightReason,
  type PreflightRule,
  pass,
  unread,
} from './finding.ts';
import { heldNow, type OpenDocument } from './open-documents.ts';

/** An address that Image Relay takes from Entra's page. */
interface Taken {
  readonly setting: 'idp.loginUrl' | 'idp.logoutUrl';
  readonly field: FieldId;
  /** Why a value cannot be such an address of the tenant; null where it can. */
  readonly objection: (value: string, tenant: string | null) => PreflightReason | null;
}

const login: Taken = {
  setting: 'idp.loginUrl',
  field: 'samlSettings.loginUrl',
  objection: notLoginUrl,
};

/** The same address for both is normal, and so is the sign-out of WS-Federation, which names no tenant. */
const logout: Taken = {
  setting: 'idp.logoutUrl',
  field: 'samlSettings.logoutUrl',
  objection: (value, tenant) => {
    const reason = notLoginUrl(value, tenant);
    if (reason === 'sign-out-address') return null;
    return reason === 'not-a-login-url' ? 'not-a-logout-url' : reason;
  },
};

function notLoginUrl(value: string, tenant: string | null): PreflightReason | null {
  if (isUserAccessUrl(value)) return 'user-access-url';
  if (addresses.issuer.test(value)) return 'entra-identifier';
  if (addresses.metadata.test(value)) return 'metadata-address';
  if (addresses.wsFederationSignOut.test(value)) return 'sign-out-address';
  if (!addresses.saml2.test(value)) return 'not-a-login-url';
  return tenant !== null && tenantOf(value) !== tenant ? 'another-tenant' : null;
}

/** What Entra's properties page offers to people: it leads to a tile and takes no SAML request. */
function isUserAccessUrl(value: string): boolean {
  const host = hostOf(value) ?? '';
  return host === cloud.myAppsHost || host.endsWith(`.${cloud.myAppsHost}`);
}

/** What Image Relay's form holds now counts before what it has saved. */
function check(setup: SetupState, open: readonly OpenDocument[], what: Taken): Finding {
  const { setting, field, objection } = what;
  const given = factValue(setup, `entra/${setting}`);
  const taken = heldNow(setup, open, field) ?? factValue(setup, `image-relay/${setting}`);
  const tenant = tenantSeen(setup);
  const right = given !== null && objection(given, tenant) === null ? given : patternOf(tenant);
  for (const value of [taken, given]) {
    const reason = value === null ? null : objection(value, tenant);
    if (value !== null && reason !== null) return failure(reason, right, value);
  }
  if (given === null) return unread(`entra/${setting}`);
  if (taken === null) return unread(`image-relay/${setting}`);
  return addresses.wsFederationSignOut.test(taken) ? pass : sameAddress(given, taken);
}

/** The tenant that the application's own page named; null before it was read. */
function tenantSeen(setup: SetupState): string | null {
  const known = factValue(setup, 'entra/tenant.id')?.toLowerCase();
  return known ?? tenantOf(factValue(setup, 'entra/idp.identifier') ?? '');
}

function patternOf(tenant: string | null): string {
  return `https://${cloud.signInHost}/${tenant ?? '…'}/saml2`;
}

export const signInRules: readonly PreflightRule[] = [
  { id: 'login-url', check: (setup, _, open) => check(setup, open, login) },
  { id: 'logout-url', check: (setup, _, open) => check(setup, open, logout) },
];
