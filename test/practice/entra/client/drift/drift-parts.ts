import { type Reading, workedOut } from '../model/live.ts';
import type { CopyField, Fact, Part } from '../model/parts.ts';
import type { Portal } from '../model/portal.ts';
import { lookAlikesBeside } from './look-alikes.ts';
import { hasDrifted, way } from './ways.ts';

type Around = Pick<Portal, 'copy' | 't'>;

/** Parts that have been made from others, so that the same part stays the same when it is read again. */
const made = new WeakMap<Part, Part>();

/**
 * The parts of a page as years would change them: some gone, some shown by another element, look-alikes
 * among them, in another order. What was changed once is not changed again.
 */
export function driftParts(parts: readonly Part[], around: Around): Part[] {
  const changed = parts.filter((part) => !isGone(part)).map((part) => changedPart(part, around));
  return inOtherOrder(withLookAlikes(changed, around));
}

function changedPart(part: Part, around: Around): Part {
  const known = made.get(part);
  if (known !== undefined) return known;
  const now = change(part, around);
  made.set(part, now);
  made.set(now, now);
  return now;
}

function change(part: Part, around: Around): Part {
  switch (part.kind) {
    case 'card':
      return { ...part, parts: within(part.parts, around) };
    case 'section':
      return { ...part, parts: driftParts(part.parts, around) };
    case 'wizard':
      return {
        ...part,
        tabs: part.tabs.map((tab) => ({ ...tab, parts: within(tab.parts, around) })),
      };
    case 'fact':
      return changedFact(part, around);
    case 'copy':
      return changedCopy(part);
    default:
      return part;
  }
}

function within(parts: Reading<Part[]>, around: Around): Reading<Part[]> {
  return workedOut(() => driftParts(parts(), around));
}

/** A value that was text gets a box to be copied from. */
function changedFact(fact: Fact, { copy, t }: Around): Part {
  const [piece] = fact.pieces;
  const isOne = piece !== undefined && fact.pieces.length === 1 && piece.truth !== '';
  if (!isOne || !hasDrifted(`box ${piece.truth}`, 4)) return fact;
  const { text, truth } = piece;
  const copyText = t('copyToClipboard');
  return { kind: 'copy', label: fact.label, value: text, truth, copyText, copy: () => copy(text) };
}

/** And the other way round. */
function changedCopy(field: CopyField): Part {
  const { label, value, truth } = field;
  if (!hasDrifted(`text ${truth}`, 4)) return field;
  return { kind: 'fact', label, pieces: [{ text: value, truth }], missing: false };
}

/** Values that a guide can do without, and that a page may stop to show. */
const dispensable = new Set(['saml.thumbprint', 'saml.expiration', 'saml.notificationEmail']);

function isGone(part: Part): boolean {
  const truth = part.kind === 'fact' ? part.pieces[0]?.truth : undefined;
  return truth !== undefined && dispensable.has(truth) && hasDrifted(`gone ${truth}`, 5);
}

function withLookAlikes(parts: readonly Part[], around: Around): Part[] {
  return parts.flatMap((part) => {
    const beside = lookAlikesBeside(part, around).filter(
      (each) => hasDrifted(`beside ${nameOf(each)}`, 3) && !isAmong(parts, each),
    );
    return way(`before ${nameOf(part)}`, 2) === 0 ? [part, ...beside] : [...beside, part];
  });
}

function isAmong(parts: readonly Part[], part: Part): boolean {
  return parts.some((each) => nameOf(each) === nameOf(part));
}

/** Cards change places among themselves, and so do values that stand together, and boxes. */
function inOtherOrder(parts: readonly Part[]): Part[] {
  const runs: Part[][] = [];
  for (const part of parts) {
    const last = runs.at(-1);
    if (last?.[0] && isSortable(part) && familyOf(last[0]) === familyOf(part)) last.push(part);
    else runs.push([part]);
  }
  return runs.flatMap((run) => (hasDrifted(`order ${nameOf(run[0])}`, 3) ? sorted(run) : run));
}

function isSortable(part: Part): boolean {
  return familyOf(part) !== part.kind;
}

const families: Partial<Record<Part['kind'], string>> = {
  card: 'cards',
  fact: 'values',
  copy: 'values',
  download: 'values',
  field: 'boxes',
  addresses: 'boxes',
};

function familyOf({ kind }: Part): string {
  return families[kind] ?? kind;
}

function sorted(run: readonly Part[]): Part[] {
  return [...run].sort((a, b) => placeOf(a) - placeOf(b));
}

function placeOf(part: Part): number {
  return way(`place ${nameOf(part)}`, 1000);
}

function nameOf(part: Part | undefined): string {
  if (part === undefined) return '';
  if ('label' in part) return part.label;
  return 'title' in part ? part.title : part.kind;
}
