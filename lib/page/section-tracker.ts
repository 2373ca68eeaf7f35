import { remembered } from '../consoles/remembered.ts';
import { Nesting } from './nesting.ts';
import { onOneLine } from './text-of.ts';
import { isVisible } from './visible.ts';

interface Scope {
  readonly element: Element;
  readonly parent: Scope | null;
  readonly pane: boolean;
  /** Whether headings within it count from one anew, so that none of them ends one outside. */
  readonly sectioning: boolean;
  /** Headings so far in this scope, the outermost first. */
  readonly headings: Heading[];
  /** Many controls stand alike: it is put together once, until another heading comes. */
  standing: Standing | null;
}

interface Heading {
  readonly level: number;
  readonly text: string;
}

export const scopeTags = new Set(['SECTION', 'ARTICLE', 'FIELDSET', 'FORM', 'DIALOG', 'ASIDE']);
const paneRoles = new Set(['dialog', 'alertdialog']);
export const scopeRoles = new Set([...paneRoles, 'region', 'group', 'tabpanel', 'form']);
const paneClass = /context-?pane|drawer|flyout|modal|ms-Panel/i;
export const headingTags = new Map([
  ['H1', 1],
  ['H2', 2],
  ['H3', 3],
  ['H4', 4],
  ['H5', 5],
  ['H6', 6],
  ['LEGEND', 6],
  ['CAPTION', 6],
]);
const depth = 4;
const nowhere: Standing = { section: [], pane: false };

/** Where something stands. */
export interface Standing {
  /** Headings that govern it, the nearest first. */
  readonly section: readonly string[];
  /** On a surface over the page: a dialog, or what names itself a pane. */
  readonly pane: boolean;
}

/** Told the elements of a walk one after another, knows which headings govern what stands there. */
export interface SectionTracker {
  /** The text of a heading that begins here. */
  meet: (element: Element, tag: string, role: string) => string | null;
  standing: (element: Element) => Standing;
}

/** @param meetsShadows Whether the walk has come into a shadow root so far. */
export function createSectionTracker(root: Element, meetsShadows: () => boolean): SectionTracker {
  const scopes = new Nesting<Scope>(meetsShadows);
  scopes.open(scopeOf(root, null, false));
  return {
    meet: (element, tag, role) => {
      const isPane = paneRoles.has(role) || tag === 'DIALOG' || isPaneByClass(element);
      const isScope = scopeTags.has(tag) || scopeRoles.has(role);
      if (isScope || isPane) {
        const parent = scopes.around(element);
        // The parts of a pane bear its name too, and must not cut its heading off from its content.
        if (isScope || !parent?.pane) scopes.open(scopeOf(element, parent, isPane));
      }
      // What a table's caption says holds for the table and ends with it.
      const table = tag === 'CAPTION' ? element.parentElement : null;
      if (table) scopes.open(scopeOf(table, scopes.around(element), false));
      const heading = headingOf(element, tag, role);
      if (heading === null) return null;
      addHeading(scopes.around(element), heading);
      return heading.text;
    },
    standing: (element) => {
      const scope = scopes.around(element);
      if (scope === null) return nowhere;
      scope.standing ??= { section: sectionOf(scope), pane: scope.pane };
      return scope.standing;
    },
  };
}

function scopeOf(element: Element, parent: Scope | null, isPane: boolean): Scope {
  const pane = isPane || (parent?.pane ?? false);
  const sectioning = element.tagName !== 'FORM';
  const scope: Scope = { element, parent, pane, sectioning, headings: [], standing: null };
  const label = element.getAttribute('aria-label');
  if (label) addHeading(scope, { level: 0, text: label });
  return scope;
}

export function isPaneByClass(element: Element): boolean {
  return bearsPaneName(element.className);
}

/** Elements share their classes with many others. */
const bearsPaneName = remembered((names) => names.length < 300 && paneClass.test(names));

function headingOf(element: Element, tag: string, role: string): Heading | null {
  const level = headingLevel(element, tag, role);
  if (level === null || !isVisible(element)) return null;
  const text = onOneLine(element.textContent);
  return text === '' || text.length > 200 ? null : { level, text };
}

function headingLevel(element: Element, tag: string, role: string): number | null {
  const level = headingTags.get(tag);
  if (level !== undefined) return level;
  if (role !== 'heading') return null;
  return Number(element.getAttribute('aria-level') ?? 6);
}

function addHeading(scope: Scope | null, heading: Heading): void {
  if (scope === null) return;
  while ((scope.headings.at(-1)?.level ?? -1) >= heading.level) scope.headings.pop();
  scope.headings.push(heading);
  scope.standing = null;
}

function sectionOf(scope: Scope): string[] {
  const section: string[] = [];
  let ended = Number.POSITIVE_INFINITY;
  for (let at: Scope | null = scope; at !== null && section.length < depth; at = at.parent) {
    const governing = at.headings.filter(({ level }) => level < ended);
    for (const heading of governing.toReversed()) section.push(heading.text);
    ended = at.sectioning ? Number.POSITIVE_INFINITY : topLevel(at);
  }
  return section.slice(0, depth);
}

/** A heading in a form ends one before the form that is not above it. A label of the form is no heading. */
function topLevel({ headings }: Scope): number {
  return Math.min(...headings.flatMap(({ level }) => (level > 0 ? [level] : [])));
}
