import { remembered } from '../remembered.ts';

/** A place in the Entra admin center, read from its address. */
export interface EntraRoute {
  /** Last part of the view's name in lower case, such as `managedappmenublade`. */
  readonly view: string;
  /** Chosen menu entry in lower case; empty where the address names none. */
  readonly menu: string;
  /** Names in lower case, values as they stand; the order in the address does not matter. */
  readonly parameters: ReadonlyMap<string, string>;
}

/**
 * Reads `#view/{extension}/{view}/~/{menu}/{name}/{value}…` and the older `#blade/…`, with or
 * without a tenant before it (`#@domain/…`). Returns null where the address names no view.
 */
export const parseEntraRoute = remembered((address: string): EntraRoute | null => {
  const parts = hashParts(address);
  const start = parts.findIndex((part) => part === 'view' || part === 'blade');
  if (start < 0) return parts.at(-1) === 'home' ? place('home', '', []) : null;
  const [, view, ...rest] = parts.slice(start + 1);
  if (view === undefined) return null;
  if (rest[0] === '~') return place(view, rest[1] ?? '', rest.slice(2));
  return rest.length % 2 === 1 ? place(view, rest[0] ?? '', rest.slice(1)) : place(view, '', rest);
});

/** What an address tells of an application, each a GUID as it stands there. */
export interface ApplicationIds {
  readonly objectId: string | null;
  readonly appId: string | null;
  /** The entry of the gallery that it was made of. */
  readonly templateId: string | null;
}

const nothing: ApplicationIds = { objectId: null, appId: null, templateId: null };

/**
 * The application that an address of its menu names. The portal itself writes the one or the other name
 * for the same identifier.
 */
export function idsInAddress(address: string): ApplicationIds {
  const route = parseEntraRoute(address);
  if (route?.view !== 'managedappmenublade') return nothing;
  const { parameters } = route;
  return {
    objectId: parameters.get('objectid') ?? parameters.get('serviceprincipalid') ?? null,
    appId: parameters.get('appid') ?? null,
    templateId: parameters.get('applicationtemplateid') ?? null,
  };
}

function hashParts(address: string): string[] {
  const hash = URL.parse(address)?.hash ?? '';
  return hash.replace(/^#\/?/, '').split('/').map(decode);
}

function decode(part: string): string {
  try {
    return decodeURIComponent(part);
  } catch {
    return part;
  }
}

/** Parameters stand as `name/value`, or as one part `name~/null` and the like. */
function place(view: string, menu: string, rest: readonly string[]): EntraRoute {
  const parameters = new Map<string, string>();
  for (let i = 0; i + 1 < rest.length; i += 2) {
    const value = rest[i + 1] ?? '';
    if (value !== '') parameters.set((rest[i] ?? '').replace(/~$/, '').toLowerCase(), value);
  }
  return {
    view: view.toLowerCase().replace(/\.reactview$/, ''),
    menu: menu.toLowerCase(),
    parameters,
  };
}
