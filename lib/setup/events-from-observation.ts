import type { PageId } from '../consoles/ids.ts';
import type { Observation, Reading } from '../consoles/observation.ts';
import type { ConsoleName } from '../consoles/page-description.ts';
import { tenantOf } from '../saml/clouds.ts';
import type { SettingName } from '../saml/settings.ts';
import { disagreement, doubtAbout } from './doubts.ts';
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
  const application = applicationEvents(setup, pages, readings, origin);
  if (application.length === 0 && isAnotherApplication(setup, seen.readings)) return [];
  const settings = seen.readings.flatMap((each) => settingEvents(setup, each, readings, origin));
  const people = peopleEvents(setup, seen, origin);
  return [
    ...pages.map((page) => ({ type: 'setup/page-seen' as const, at: origin.at, page })),
    ...application,
    ...settings,
    ...tenantEvents(setup, readings, origin),
    ...savedFormEvents(setup, readings, seen, origin),
    ...(origin.console === 'image-relay' ? liveEvents(seen, origin.at) : []),
    ...people,
    ...savedEvents(setup, [...settings, ...people], seen),
    ...sessionEvents(pages, readings, seen, origin),
  ];
}

const pagesToAdoptFrom: readonly PageId[] = [
  'entra/app-overview',
  'entra/sso-method',
  'entra/saml',
];

/** Only an application that bears the vendor's own name is adopted unasked, and only from its own pages. */
function applicationEvents(
  setup: SetupState,
  pages: readonly PageId[],
  readings: ReadonlyMap<SettingName, string>,
  origin: ObservationOrigin,
): SetupEvent[] {
  const objectId = readings.get('app.objectId');
  const name = readings.get('app.name');
  if (setup.application !== null || objectId === undefined || name === undefined) return [];
  if (name.trim().toLowerCase() !== 'image relay') return [];
  if (!pages.some((page) => pagesToAdoptFrom.includes(page))) return [];
  const appId = readings.get('app.appId') ?? null;
  return [
    {
      type: 'setup/application-adopted',
      at: origin.at,
      application: { objectId, appId, name },
    },
  ];
}

function settingEvents(
  setup: SetupState,
  { setting, value }: Reading,
  readings: ReadonlyMap<SettingName, string>,
  origin: ObservationOrigin,
): SetupEvent[] {
  const key: FactKey = `${origin.console}/${setting}`;
  if (setting === 'session.email' || isOtherPermission(setup, setting, readings)) return [];
  const reason = doubtAbout(setup, { setting, value }, readings, origin.console);
  if (reason !== null) return [{ type: 'setup/value-refused', at: origin.at, key, reason }];
  return [{ type: 'setup/setting-seen', at: origin.at, key, value, source: 'page' }];
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
  return [{ type: 'setup/session-seen', at: origin.at, loadedAt, email, fromSignIn }];
}
