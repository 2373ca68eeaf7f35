import { findOpener, matchField } from '../../consoles/field-state.ts';
import type { FieldMatch } from '../../consoles/find-field.ts';
import { fieldIds, type PageId } from '../../consoles/ids.ts';
import { interestAt } from '../../consoles/interest.ts';
import type { ConsoleDescription, LocalisedConsole } from '../../consoles/observe-outline.ts';
import type { Outline, OutlineItem } from '../../consoles/outline.ts';
import type { FieldDescription } from '../../consoles/page-description.ts';
import { recognisePages } from '../../consoles/recognise-pages.ts';
import type { DocumentSketch, SketchedField } from '../../consoles/sketch.ts';
import { evidenceWords } from '../../consoles/sketch-terms.ts';
import { type OutlinedDocument, outlineDocument } from '../outline-document.ts';

/** What the recognisers make of a document. */
export interface Judgement {
  readonly described: ConsoleDescription;
  readonly outlined: OutlinedDocument;
  readonly pages: DocumentSketch['pages'];
  readonly fields: SketchedField[];
  /** Elements that fields were found in, and the number of each. */
  readonly controls: ReadonlyMap<Element, number>;
}

/**
 * @param expected Pages whose fields are looked for although the document was not recognised as these.
 */
export function judgeDocument(
  page: Document,
  localised: LocalisedConsole,
  address: string,
  expected: readonly PageId[] = [],
): Judgement {
  const { described, outlined } = readIn(page, localised, address);
  const { outline, elements } = outlined;
  const recognised = recognisePages(outline, described.placeOf(address), described.pages);
  const ids = new Set([...recognised.map((each) => each.page.id), ...expected]);
  const fields = described.pages.filter(({ id }) => ids.has(id)).flatMap((each) => each.fields);
  const controls = new Map<Element, number>();
  const numberOf = (item: OutlineItem) => {
    const element = elements.get(item.order);
    if (element === undefined) return [];
    const number = controls.get(element) ?? controls.size + 1;
    controls.set(element, number);
    return [number];
  };
  return {
    described,
    outlined,
    controls,
    pages: recognised.map(({ page: { id }, evidence }) => ({ id, evidence: evidence.map(told) })),
    fields: fields.map((field) => sketchedField(outline, field, numberOf)),
  };
}

/** As a page is read to be observed: its headings may tell the language that its captions are in. */
function readIn(page: Document, localised: LocalisedConsole, address: string) {
  const read = (described: ConsoleDescription) => {
    const interest = interestAt(described.placeOf(address), described.pages);
    return outlineDocument(page, { address, interest, isTouched: () => false });
  };
  const declared = localised.speaking(page.documentElement.lang, []);
  const first = read(declared);
  const headings = first.outline.headings.map((heading) => heading.text);
  const described = localised.speaking(page.documentElement.lang, headings);
  return { described, outlined: described === declared ? first : read(described) };
}

function sketchedField(
  outline: Outline,
  field: FieldDescription,
  numberOf: (item: OutlineItem) => number[],
): SketchedField {
  const match = matchField(outline, field);
  const isBehindOpener = match.outcome === 'missing' && findOpener(outline, field) !== null;
  return {
    id: field.id,
    outcome: match.outcome,
    evidence: match.evidence.map(told).slice(0, 60),
    controls: itemsOf(match).flatMap(numberOf).slice(0, 60),
    ...(isBehindOpener ? { behindOpener: true as const } : {}),
  };
}

function itemsOf(match: FieldMatch): readonly OutlineItem[] {
  if (match.outcome === 'missing') return [];
  return match.outcome === 'found' ? [match.item] : match.items;
}

/** Evidence with `?` for every word that recognisers do not have: it may come from the page. */
function told(evidence: string): string {
  return evidence
    .split(/([^\p{Letter}\p{Number}.]+)/u)
    .map((part, i) => (i % 2 === 1 ? separator(part) : wordOf(part)))
    .join('')
    .slice(0, 1_000);
}

function separator(part: string): string {
  return part.replace(/[^ ,:()|+-]/g, '').slice(0, 3);
}

const ids: ReadonlySet<string> = new Set(fieldIds);

function wordOf(word: string): string {
  return word === '' || ids.has(word) || evidenceWords.has(word.toLowerCase()) ? word : '?';
}
