import { isVisible } from './visible.ts';

interface Scope {
  readonly element: Element;
  readonly parent: Scope | null;
  readonly pane: boolean;
  /** Headings so far in this scope, the outermost first. */
  readonly headings: { level: number; text: string }[];
}

const scopeTags = new Set(['SECTION', 'ARTICLE', 'FIELDSET', 'FORM', 'DIALOG', 'ASIDE']);
const scopeRoles = new Set(['dialog', 'alertdialog', 'region', 'group', 'tabpanel', 'form']);
const paneClass = /context-?pane|drawer|flyout|modal|ms-Panel/i;
const headingTags = new Map([
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

/** Knows, at each point of a walk, which headings govern what stands there. */
export interface SectionTracker {
  enter: (element: Element, role: string) => string | null;
  leave: (element: Element) => void;
  section: () => string[];
  inPane: () => boolean;
}

export function createSectionTracker(): SectionTracker {
  let scope: Scope | null = null;
  /** Many controls share one section: it is put together once, until a heading or a scope changes it. */
  let section: string[] | null = null;
  return {
    enter: (element, role) => {
      if (opensScope(element, role, scope)) {
        scope = openScope(element, role, scope);
        section = null;
      }
      const heading = headingOf(element, role);
      if (heading !== null && scope === null)
        scope = openScope(element.ownerDocument.body, '', null);
      if (heading !== null && scope !== null) {
        addHeading(scope, heading);
        section = null;
      }
      return heading?.text ?? null;
    },
    leave: (element) => {
      if (scope?.element !== element) return;
      scope = scope.parent;
      section = null;
    },
    section: () => {
      section ??= sectionOf(scope);
      return section;
    },
    inPane: () => scope?.pane ?? false,
  };
}

/** The parts of a pane bear its name too, and must not cut its heading off from its content. */
function opensScope(element: Element, role: string, scope: Scope | null): boolean {
  return (
    scopeTags.has(element.tagName) ||
    scopeRoles.has(role) ||
    (!scope?.pane && isPane(element, role))
  );
}

function openScope(element: Element, role: string, parent: Scope | null): Scope {
  const pane = (parent?.pane ?? false) || isPane(element, role);
  const scope = { element, parent, pane, headings: [] };
  const label = element.getAttribute('aria-label');
  if (label) addHeading(scope, { level: 0, text: label });
  return scope;
}

/** A surface over the page: a dialog, or what names itself a pane. */
function isPane(element: Element, role: string): boolean {
  if (role === 'dialog' || role === 'alertdialog' || element.tagName === 'DIALOG') return true;
  const names = element.getAttribute('class');
  return names !== null && names.length < 300 && paneClass.test(names);
}

function headingOf(element: Element, role: string): { level: number; text: string } | null {
  const level = headingLevel(element, role);
  if (level === null || !isVisible(element)) return null;
  const text = element.textContent?.replace(/\s+/g, ' ').trim() ?? '';
  return text === '' || text.length > 200 ? null : { level, text };
}

function headingLevel(element: Element, role: string): number | null {
  const level = headingTags.get(element.tagName);
  if (level !== undefined) return level;
  if (role !== 'heading') return null;
  return Number(element.getAttribute('aria-level') ?? 6);
}

function addHeading(scope: Scope, heading: { level: number; text: string }): void {
  while ((scope.headings.at(-1)?.level ?? -1) >= heading.level) scope.headings.pop();
  scope.headings.push(heading);
}

function sectionOf(scope: Scope | null): string[] {
  const section: string[] = [];
  for (let at = scope; at !== null && section.length < depth; at = at.parent) {
    for (const heading of at.headings.toReversed()) section.push(heading.text);
  }
  return section.slice(0, depth);
}
