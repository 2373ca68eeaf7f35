import type { PageId } from '../consoles/ids.ts';
import type { Observation, Reading } from '../consoles/observation.ts';
import type { ConsoleName } from '../consoles/page-description.ts';
import { tenantOf } from '../saml/clouds.ts';
import type { SettingName } from '../saml/settings.ts';
import { applicationToAdopt } from './application-to-adopt.ts';
import { type Doubt, disagreement, doubtAbout } from './doubts.ts';
import { liveEvents } from './live-events.ts';
import { isAnotherApplication } from './page-belongs.ts';
import { peopleEvents } from './people-events.ts';
import { savedEvents } from './saved-events.ts';
import type { SetupEvent } from './setup-event.ts';
import { type FactKey, factValue, type SetupState } from './setup-state.ts';

/** Where an observation comes from, as the browser itself says. */
export interface ObservationOrigin {
  readonly console: ConsoleName;
  /** Host of the tab's own page. */
  readonly host: string;
  readonly at: string;
  /** Object IDs of applications that are known to belong to other companies, in small letters. */
  readonly ofOthers?: ReadonlySet<string>;
  /** In a private window; left out where it is not. */
  readonly isPrivate?: boolean;
}

/** What a page tells about a setup; nothing where it belongs to another company or application. */
export function eventsFromObservation(
  setup: SetupState,
  seen: Observation,
  origin: ObservationOrigin,
): SetupEvent[] {
  if (!setup.company.confirmed || seen.pages.length === 0) return [];
  if (origin.console === 'image-relay' && origin.host !== setup.company.host) return [];
  const readings = new Map(seen.readings.map((each) => [each.setting, each.value]));
  const pages = seen.pages.map((page) => page.id);
  const application = adoptionEvents(setup, pages, readings, origin);
  if (application.length === 0 && isAnotherApplication(setup, seen.readings)) return [];
  const settings = settingsSeen(setup, seen.readings, origin);
  const people = peopleEvents(setup, seen, origin);
  return [
    ...pages.map((page) => ({ type: 'setup/page-seen' as const, at: origin.at, page })),
    ...application,
    ...settings,
    ...tenantEvents(setup, readings, origin),
    ...(origin.console === 'image-relay' ? liveEvents(seen, origin.at) : []),
    ...people,
    ...savedEvents(setup, [...settings, ...people], seen),
    ...savedFormEvents(setup, readings, seen, origin),
    ...sessionEvents(pages, readings, seen, origin),
  ];
}

function adoptionEvents(
  setup: SetupState,
  pages: readonly PageId[],
  readings: ReadonlyMap<SettingName, string>,
  { at, ofOthers }: ObservationOrigin,
): SetupEvent[] {
  const application = applicationToAdopt(setup, pages, readings);
  if (application === null || ofOthers?.has(application.objectId.toLowerCase())) return [];
  return [{ type: 'setup/application-adopted', at, application }];
}

/** Where an address belongs to something else, so may all that stands beside it. */
function settingsSeen(
  setup: SetupState,
  seen: readonly Reading[],
  { console, at }: ObservationOrigin,
): SetupEvent[] {
  const readings = new Map(seen.map((each) => [each.setting, each.value]));
  const own = seen.filter(
    ({ setting }) => setting !== 'session.email' && !isOtherPermission(setup, setting, readings),
  );
  const judged = own.map((each) => ({
    ...each,
    reason: doubtAbout(setup, each, readings, console),
  }));
  const isMixed = judged.some(({ reason }) => reason !== null && ofSomethingElse.includes(reason));
  return judged.flatMap(({ setting, value, reason }): SetupEvent[] => {
    const key: FactKey = `${console}/${setting}`;
    if (reason !== null) return [{ type: 'setup/value-refused', at, key, reason }];
    if (isMixed && isOfApplication(setting)) return [];
    return [{ type: 'setup/setting-seen', at, key, value, source: 'page' }];
  });
}

const ofSomethingElse: readonly Doubt[] = ['another-application', 'tenants-disagree'];

/** Login URL, Logout URL and Microsoft Entra Identifier are the tenant's, and judged by it. */
function isOfApplication(setting: SettingName): boolean {
  return /^(?:sp\.|nameId|idp\.(?!loginUrl|logoutUrl|identifier))/.test(setting);
}

/** The page of a permission tells about the setup only when it is the setup's own permission. */
function isOtherPermission(
  setup: SetupState,
  setting: SettingName,
  readings: ReadonlyMap<SettingName, string>,
): boolean {
  if (!setting.startsWith('permission.')) return false;
  return readings.get('permission.title') !== setup.choices.permissionTitle;
}

/** The tenant is the one that all addresses of the application's own SAML page name. */
function tenantEvents(
  setup: SetupState,
  readings: ReadonlyMap<SettingName, string>,
  origin: ObservationOrigin,
): SetupEvent[] {
  const loginUrl = readings.get('idp.loginUrl');
  if (origin.console !== 'entra' || loginUrl === undefined) return [];
  const tenant = tenantOf(loginUrl);
  if (tenant === null || disagreement(setup, 'idp.loginUrl', loginUrl, readings)) return [];
  return [
    {
      type: 'setup/setting-seen',
      at: origin.at,
      key: 'entra/tenant.id',
      value: tenant,
      source: 'page',
    },
  ];
}

/** The form is saved where a page shows the filled Login URL as what it holds. */
function savedFormEvents(
  setup: SetupState,
  readings: ReadonlyMap<SettingName, string>,
  seen: Observation,
  origin: ObservationOrigin,
): SetupEvent[] {
  const saved = origin.console === 'image-relay' ? readings.get('idp.loginUrl') : undefined;
  if (saved === undefined || saved !== factValue(setup, 'entra/idp.loginUrl')) return [];
  return [{ type: 'setup/form-saved', at: origin.at, loadedAt: seen.loadedAt }];
}

function sessionEvents(
  pages: readonly PageId[],
  readings: ReadonlyMap<SettingName, string>,
  seen: Observation,
  origin: ObservationOrigin,
): SetupEvent[] {
  const email = readings.get('session.email') ?? null;
  if (email === null && !pages.includes('image-relay/sign-in')) return [];
  const { loadedAt, fromSignIn } = seen;
  const where = origin.isPrivate ? { isPrivate: true } : {};
  return [{ type: 'setup/session-seen', at: origin.at, loadedAt, email, fromSignIn, ...where }];
}
