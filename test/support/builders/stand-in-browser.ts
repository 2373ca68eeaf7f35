import { vi } from 'vitest';

type Values = Record<string, unknown>;
type Changed = (changes: Record<string, { newValue?: unknown }>, area: string) => void;

/** An event of the browser's, which a test can raise. */
function anEvent<Heard extends readonly unknown[]>() {
  const listeners = new Set<(...heard: Heard) => void>();
  return {
    addListener: (listener: (...heard: Heard) => void) => void listeners.add(listener),
    removeListener: (listener: (...heard: Heard) => void) => void listeners.delete(listener),
    raise: (...heard: Heard) => {
      for (const listener of listeners) listener(...heard);
    },
  };
}

/** A store that keeps copies, as a browser's does. */
function aStore(area: string, changed: Changed) {
  const values = new Map<string, unknown>();
  const put = (key: string, newValue: unknown) => {
    if (newValue === undefined) values.delete(key);
    else values.set(key, structuredClone(newValue));
    changed({ [key]: { newValue } }, area);
  };
  return {
    get: async (keys?: string | readonly string[]): Promise<Values> => {
      const wanted = keys === undefined ? [...values.keys()] : [keys].flat();
      const there = wanted.filter((key) => values.has(key));
      return Object.fromEntries(there.map((key) => [key, structuredClone(values.get(key))]));
    },
    set: async (items: Values) => {
      for (const [key, value] of Object.entries(items)) put(key, value);
    },
    remove: async (keys: string | readonly string[]) => {
      for (const key of [keys].flat()) put(key, undefined);
    },
    clear: async () => values.clear(),
  };
}

/** A tab in which a console stands. */
interface ConsoleTab {
  readonly id: number;
  readonly url: string;
  readonly active: boolean;
}

/** What the browser is asked to put into pages. */
interface Script {
  readonly id: string;
  readonly matches?: readonly string[];
  readonly runAt?: string;
  readonly persistAcrossSessions?: boolean;
}

function scriptsOf(scripts: Map<string, Script>) {
  return {
    registerContentScripts: async (all: readonly Script[]) => {
      for (const each of all) {
        if (scripts.has(each.id)) throw new Error(`Duplicate script ID '${each.id}'`);
        scripts.set(each.id, each);
      }
    },
    unregisterContentScripts: async ({ ids }: { ids: readonly string[] }) => {
      for (const id of ids)
        if (!scripts.delete(id)) throw new Error(`Nonexistent script ID '${id}'`);
    },
    getRegisteredContentScripts: async ({ ids }: { ids: readonly string[] }) =>
      [...scripts.values()].filter(({ id }) => ids.includes(id)),
  };
}

function permissionsOf(granted: Set<string>, grants: () => boolean) {
  type Wanted = { origins: readonly string[] };
  const contains = async ({ origins }: Wanted) => origins.every((each) => granted.has(each));
  return {
    contains,
    request: async ({ origins }: Wanted) => {
      if (!grants()) return contains({ origins });
      for (const each of origins) granted.add(each);
      return true;
    },
    remove: async ({ origins }: Wanted) => {
      for (const each of origins) granted.delete(each);
      return true;
    },
  };
}

export const ownId = 'ourselves';

/**
 * Takes the place of the browser's API: as much of it as tests of single sign-on are watched with. Once in a
 * file and before anything imports the API, which is looked for only once; `forget` makes it new again.
 */
export function standInBrowser() {
  const storageChanged = anEvent<Parameters<Changed>>();
  const session = aStore('session', storageChanged.raise);
  const local = aStore('local', storageChanged.raise);
  const [onAlarm, onRemoved] = [anEvent<[{ name: string }]>(), anEvent<[number]>()];
  const [onStartup, onInstalled] = [anEvent(), anEvent()];
  const scripts = new Map<string, Script>();
  const granted = new Set<string>();
  const alarms: { name: string; when: number }[] = [];
  const opened: { url: string; isPrivate: boolean }[] = [];
  const updated: unknown[] = [];
  const consoleTabs: readonly ConsoleTab[] = [];
  const sent: unknown[] = [];
  const world = { grants: true, isPrivateAllowed: false, tabs: [3, 4], nextTab: 20, consoleTabs };
  const open = (url: string, isPrivate: boolean) => {
    opened.push({ url, isPrivate });
    return { id: world.nextTab };
  };
  const api = {
    runtime: {
      id: ownId,
      getURL: (path: string) => `chrome-extension://${ownId}/${path}`,
      onStartup,
      onInstalled,
      sendMessage: async (message: unknown) => {
        sent.push(message);
        return { outcome: 'done', results: [] };
      },
    },
    extension: { isAllowedIncognitoAccess: async () => world.isPrivateAllowed },
    storage: { session, local, onChanged: storageChanged },
    alarms: {
      create: (name: string, { when }: { when: number }) => void alarms.push({ name, when }),
      onAlarm,
    },
    tabs: {
      onRemoved,
      create: async ({ url }: { url: string }) => open(url, false),
      query: async ({ url }: { url?: unknown }) =>
        url === undefined ? world.tabs.map((id) => ({ id })) : world.consoleTabs,
      update: async (id: number, changes: object) => void updated.push({ id, ...changes }),
    },
    windows: {
      create: async ({ url, incognito }: { url: string; incognito: boolean }) => ({
        tabs: [open(url, incognito)],
      }),
    },
    scripting: scriptsOf(scripts),
    permissions: permissionsOf(granted, () => world.grants),
  };
  vi.stubGlobal('chrome', api);
  vi.stubGlobal('browser', api);
  const forget = async () => {
    await Promise.all([session.clear(), local.clear()]);
    for (const each of [scripts, granted]) each.clear();
    for (const each of [alarms, opened, updated, sent]) each.length = 0;
    Object.assign(world, { grants: true, consoleTabs: [] });
  };
  const events = { onAlarm, onRemoved, onStartup, onInstalled, tabs: api.tabs };
  return {
    session,
    local,
    ...events,
    scripts,
    granted,
    alarms,
    opened,
    updated,
    sent,
    world,
    forget,
  };
}
