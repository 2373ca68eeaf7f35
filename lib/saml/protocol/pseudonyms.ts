/** Gives each value a name that tells nothing of it, and the same one each time it comes again. */
export interface Pseudonyms {
  /** For a value of whatever kind: what looks like an e-mail address gets one. */
  readonly forValue: (value: string) => string;
  /** For an ID of XML, which begins with no digit. */
  readonly forId: (id: string) => string;
  /** For a text that stays but for e-mail addresses, such as a web address. */
  readonly withoutAddresses: (text: string) => string;
  /** For a text that somebody wrote: what is personal in it, and what was named before. */
  readonly within: (text: string) => string;
}

const part = String.raw`[^\s@'"<>()[\]{},;:=/?&]+`;
const address = String.raw`${part}@${part}\.${part}`;
const ipAddress = String.raw`\b\d{1,3}(?:\.\d{1,3}){3}\b|\b(?:[\da-f]{1,4}:){3,7}:?[\da-f]{0,4}`;
/** Object IDs; what Microsoft's support looks up an attempt by says nothing of anybody. */
const objectId = String.raw`(?<!(?:Trace|Correlation) ID: )\b[\da-f]{8}(?:-[\da-f]{4}){3}-[\da-f]{12}\b`;

/** A value as short as this may be part of any word. */
const shortest = 3;

/** @param open a text whose parts need no other name, such as the address of the tenant. */
export function createPseudonyms(open: string): Pseudonyms {
  const named = createNames();
  const values = new Set<string>();
  const forValue = (value: string) => {
    values.add(value);
    return isAddress(value)
      ? named('person', value, (count) => `person-${count}@example.invalid`)
      : named('value', value, (count) => `value-${count}`);
  };
  const replaced = (text: string, patterns: readonly string[]) =>
    text.replace(new RegExp(patterns.join('|'), 'gi'), (each) =>
      open.includes(each) && !isAddress(each) ? each : forValue(each),
    );
  const known = () =>
    [...values].filter((each) => each.trim().length > shortest).toSorted(byLength);
  return {
    forValue,
    forId: (id) => named('id', id, (count) => `_id-${count}`),
    withoutAddresses: (text) => replaced(text, [address]),
    within: (text) => replaced(text, [address, ipAddress, objectId, ...known().map(asPattern)]),
  };
}

function isAddress(value: string): boolean {
  return new RegExp(`^\\s*${address}\\s*$`).test(value);
}

/** Numbers the values of each kind in the order in which they come. */
function createNames() {
  const kinds = new Map<string, Map<string, string>>();
  return (kind: string, value: string, write: (count: number) => string): string => {
    const names = kinds.get(kind) ?? new Map<string, string>();
    kinds.set(kind, names);
    const name = names.get(value) ?? write(names.size + 1);
    names.set(value, name);
    return name;
  };
}

/** A longer value first, which may have a shorter one in it. */
function byLength(one: string, other: string): number {
  return other.length - one.length;
}

function asPattern(value: string): string {
  return value.replace(/[\\^$.*+?()[\]{}|]/g, String.raw`\$&`);
}
