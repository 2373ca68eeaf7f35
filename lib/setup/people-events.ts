import type { Observation } from '../consoles/observation.ts';
import { acceptSetting } from '../saml/settings.ts';
import type { ObservationOrigin } from './events-from-observation.ts';
import type { SetupEvent } from './setup-event.ts';
import { type FactKey, factValue, type SetupState } from './setup-state.ts';

/** What the lists of people and groups say about the test user. */
export function peopleEvents(
  setup: SetupState,
  seen: Observation,
  origin: ObservationOrigin,
): SetupEvent[] {
  const pages = seen.pages.map((page) => page.id);
  const isList = seen.fields.length === 0;
  if (!isList) return [];
  if (pages.includes('entra/users-and-groups')) return assignmentEvents(setup, seen, origin);
  if (pages.includes('entra/users')) return userEvents(setup, seen, origin);
  if (pages.includes('image-relay/users-and-permissions')) return relayEvents(setup, seen, origin);
  return [];
}

function userEvents(setup: SetupState, seen: Observation, origin: ObservationOrigin): SetupEvent[] {
  const prefix = `${setup.choices.userName.toLowerCase()}@`;
  const names = seen.rows
    .filter((row) => row.includes(setup.choices.displayName))
    .flatMap((row) => row.flatMap((cell) => acceptSetting('testUser.upn', cell) ?? []))
    .filter((each) => each.toLowerCase().startsWith(prefix));
  const distinct = [...new Set(names)];
  const key: FactKey = 'entra/testUser.upn';
  const [upn, second] = distinct;
  if (upn === undefined) return [];
  if (second !== undefined || isInAnotherDomain(setup, upn)) {
    return [{ type: 'setup/value-refused', at: origin.at, key, reason: 'several-users' }];
  }
  return [{ type: 'setup/setting-seen', at: origin.at, key, value: upn, source: 'page' }];
}

/** The list does not say of which tenant it is, and another customer's test user may well have the same name. */
function isInAnotherDomain({ facts }: SetupState, upn: string): boolean {
  const known = facts['entra/testUser.upn'];
  const isShown = known?.source === 'page' || known?.agreed?.page !== undefined;
  return isShown && domainOf(known.value) !== domainOf(upn);
}

function domainOf(upn: string): string {
  return upn.slice(upn.lastIndexOf('@')).toLowerCase();
}

/** The portal's list of assignments shows display names only. */
function assignmentEvents(
  setup: SetupState,
  seen: Observation,
  origin: ObservationOrigin,
): SetupEvent[] {
  const rows = seen.rows.filter((row) => row.includes(setup.choices.displayName));
  if (rows.length === 0) return [];
  const key: FactKey = 'entra/testUser.assigned';
  if (rows.length > 1) {
    return [{ type: 'setup/value-refused', at: origin.at, key, reason: 'several-users' }];
  }
  return [{ type: 'setup/setting-seen', at: origin.at, key, value: 'on', source: 'page' }];
}

function relayEvents(
  setup: SetupState,
  seen: Observation,
  origin: ObservationOrigin,
): SetupEvent[] {
  const expected = factValue(setup, 'entra/testUser.upn')?.toLowerCase();
  const email = seen.rows
    .flat()
    .find((cell) => expected !== undefined && cell.toLowerCase() === expected);
  if (email === undefined) return [];
  return [
    {
      type: 'setup/setting-seen',
      at: origin.at,
      key: 'image-relay/ssoUser.email',
      value: email,
      source: 'page',
    },
  ];
}
