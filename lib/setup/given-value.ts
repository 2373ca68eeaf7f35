import { shownFieldWith } from '../consoles/fields-of-page.ts';
import type { FieldId, PageId } from '../consoles/ids.ts';
import { asConsumer, asMetadata } from '../consoles/own-addresses.ts';
import type { ConsoleName } from '../consoles/page-description.ts';
import { settingFromText } from '../consoles/setting-from-text.ts';
import { type SettingName, settingNames } from '../saml/settings.ts';
import { doubtAbout, doubts } from './doubts.ts';
import type { SetupEvent } from './setup-event.ts';
import { type FactKey, factValue, type SetupState } from './setup-state.ts';

/** Values that steps wait to read and that the admin may paste where a page's own was not recognised. */
export const givenKeys = [
  'image-relay/sp.identifier',
  'image-relay/sp.replyUrl',
  'entra/idp.loginUrl',
  'entra/idp.logoutUrl',
] as const satisfies readonly FactKey[];
export type GivenKey = (typeof givenKeys)[number];

/** Why a pasted value was not taken. Each has a sentence in the panel. */
export const givenRefusals = [
  /** It has another form, or is known as the address of something else. */
  'not-this-value',
  /** A console has shown another value for it meanwhile. */
  'seen-meanwhile',
  ...doubts,
] as const;
export type GivenRefusal = (typeof givenRefusals)[number];

const places: Record<
  GivenKey,
  { readonly console: ConsoleName; readonly setting: SettingName; readonly never?: RegExp }
> = {
  'image-relay/sp.identifier': {
    console: 'image-relay',
    setting: 'sp.identifier',
    never: asConsumer,
  },
  'image-relay/sp.replyUrl': { console: 'image-relay', setting: 'sp.replyUrl', never: asMetadata },
  'entra/idp.loginUrl': { console: 'entra', setting: 'idp.loginUrl' },
  'entra/idp.logoutUrl': { console: 'entra', setting: 'idp.logoutUrl' },
};

/** What may be pasted for a value that a page should show; null where nothing may. */
export function givenKeyOf(page: PageId, field: FieldId): GivenKey | null {
  const isShownThere = (key: GivenKey) => {
    const { console, setting } = places[key];
    return page.startsWith(`${console}/`) && shownFieldWith(page, setting) === field;
  };
  return givenKeys.find(isShownThere) ?? null;
}

/** What the admin pasted, held against all that is known as if a page had shown it. */
export function eventsFromGiven(
  setup: SetupState,
  { key, text }: { readonly key: GivenKey; readonly text: string },
  at: string,
): SetupEvent[] | GivenRefusal {
  const { console, setting, never } = places[key];
  const value = settingFromText(setting, text);
  if (value === null || never?.test(value)) return 'not-this-value';
  const known = setup.facts[key];
  if (known?.source === 'page' && known.value !== value) return 'seen-meanwhile';
  const readings = new Map([...knownIn(console, setup), [setting, value] as const]);
  const doubt = doubtAbout(setup, { setting, value }, readings, console);
  return doubt ?? [{ type: 'setup/setting-seen', at, key, value, source: 'typed' }];
}

function knownIn(console: ConsoleName, setup: SetupState): (readonly [SettingName, string])[] {
  return settingNames.flatMap((name) => {
    const value = factValue(setup, `${console}/${name}`);
    return value === null ? [] : [[name, value] as const];
  });
}
