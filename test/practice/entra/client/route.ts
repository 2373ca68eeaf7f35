/** Where the portal is, read from the fragment of its address. */
export type Route = { kind: 'home' } | BladeRoute | { kind: 'unknown' };

export interface BladeRoute {
  kind: 'blade';
  extension: string;
  blade: string;
  /** Entry of a menu blade; empty where the route names none. */
  item: string;
  parameters: ReadonlyMap<string, string | null>;
}

/**
 * Reads `#view/Extension/Blade/~/Item/name/value…` and the older `#blade/Extension/Blade/Item/…`,
 * either of them behind `#@tenant/`. Parameters come in any order.
 */
export function parseRoute(fragment: string): Route {
  const parts = segments(fragment);
  if (parts[0]?.startsWith('@')) parts.shift();
  const [form, extension, blade, ...rest] = parts;
  if (form === undefined || form === 'home') return { kind: 'home' };
  if ((form !== 'view' && form !== 'blade') || !extension || !blade) return { kind: 'unknown' };
  const { item, pairs } = form === 'view' ? splitView(rest) : splitBlade(blade, rest);
  return { kind: 'blade', extension, blade, item, parameters: parametersOf(pairs) };
}

function segments(fragment: string): string[] {
  return fragment
    .replace(/^#/, '')
    .split('/')
    .filter((part) => part !== '')
    .map(decoded);
}

function decoded(text: string): string {
  try {
    return decodeURIComponent(text);
  } catch {
    return text;
  }
}

function splitView(rest: string[]): { item: string; pairs: string[] } {
  return rest[0] === '~'
    ? { item: rest[1] ?? '', pairs: rest.slice(2) }
    : { item: '', pairs: rest };
}

/** The old form has no `~`: only a menu blade names an entry first. */
function splitBlade(blade: string, rest: string[]): { item: string; pairs: string[] } {
  return blade.endsWith('MenuBlade')
    ? { item: rest[0] ?? '', pairs: rest.slice(1) }
    : { item: '', pairs: rest };
}

/** `name~/null` and its like are not strings; a name at the very end has an empty value. */
function parametersOf(pairs: string[]): Map<string, string | null> {
  const parameters = new Map<string, string | null>();
  for (let i = 0; i < pairs.length; i += 2) {
    const name = pairs[i] ?? '';
    const value = pairs[i + 1] ?? '';
    const literal = name.endsWith('~');
    parameters.set(literal ? name.slice(0, -1) : name, literal && value === 'null' ? null : value);
  }
  return parameters;
}
