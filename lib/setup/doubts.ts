import type { Reading } from '../consoles/observation.ts';
import type { ConsoleName } from '../consoles/page-description.ts';
import { metadataAppOf, tenantOf } from '../saml/clouds.ts';
import type { SettingName } from '../saml/settings.ts';
import { restsOnFile } from './confirmations.ts';
import { factValue, type RefusalReason, type SetupState } from './setup-state.ts';

/** Why a value is not believed although it has its setting's shape. */
export const doubts = [
  'foreign-host',
  'same-address',
  'tenants-disagree',
  'another-application',
] as const satisfies readonly RefusalReason[];
export type Doubt = (typeof doubts)[number];

const addressesOfIdp: readonly SettingName[] = [
  'idp.loginUrl',
  'idp.logoutUrl',
  'idp.identifier',
  'idp.metadataUrl',
];

/**
 * What speaks against a value that has its setting's shape; null where nothing does.
 *
 * @param readings What stands together with it, itself included.
 */
export function doubtAbout(
  setup: SetupState,
  { setting, value }: Reading,
  readings: ReadonlyMap<SettingName, string>,
  console: ConsoleName,
): Doubt | null {
  if (isTwiceTheSame(setting, readings, console)) return 'same-address';
  if (isForeign(setup, setting, value, console)) return 'foreign-host';
  if (console !== 'entra' || !addressesOfIdp.includes(setting)) return null;
  return disagreement(setup, setting, value, readings);
}

/** Metadata URL and Assertion Consumer URL are never one address: one of them was misread. */
function isTwiceTheSame(
  setting: SettingName,
  readings: ReadonlyMap<SettingName, string>,
  console: ConsoleName,
): boolean {
  if (console !== 'image-relay' || !setting.startsWith('sp.')) return false;
  return readings.get('sp.identifier') === readings.get('sp.replyUrl');
}

/** Image Relay's own addresses must lie on the very host that shows them. */
function isForeign(
  setup: SetupState,
  setting: SettingName,
  value: string,
  console: ConsoleName,
): boolean {
  if (console !== 'image-relay') return false;
  if (setting !== 'sp.identifier' && setting !== 'sp.replyUrl') return false;
  return URL.parse(value)?.host !== setup.company.host;
}

/** Login URL, Microsoft Entra Identifier and metadata URL of one page must name one tenant and one app. */
export function disagreement(
  setup: SetupState,
  setting: SettingName,
  value: string,
  readings: ReadonlyMap<SettingName, string>,
): Doubt | null {
  const together = addressesOfIdp.map((each) => readings.get(each)).filter((each) => !!each);
  const known = tenantOfPages(setup);
  const tenants = new Set([known, ...together.map((each) => tenantOf(each ?? ''))].filter(Boolean));
  if (tenants.size > 1) return 'tenants-disagree';
  const appId = readings.get('app.appId') ?? setup.application?.appId;
  const named = setting === 'idp.metadataUrl' ? metadataAppOf(value) : null;
  if (named && appId && named !== appId.toLowerCase()) return 'another-application';
  return null;
}

/** A tenant that only a hand-over named is no reason to doubt what a page shows: the page takes its place. */
function tenantOfPages(setup: SetupState): string | null {
  return restsOnFile(setup, 'entra/tenant.id') ? null : factValue(setup, 'entra/tenant.id');
}
