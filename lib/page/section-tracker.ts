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
const depth = 4;

/** Knows, at each point of a walk, which headings govern what stands there. */
export interface SectionTracker {
  enter: (element: Element) => string | null;
  leave: (element: Element) => void;
  section: () => string[];
  inPane: () => boolean;
}

export function createSectionTracker(): SectionTracker {
  let scope: Scope | null = null;
  /** Many controls share one section: it is put together once, until a heading or a scope changes it. */
  let section: string[] | null = null;
  return {
    enter: (element) => {
      if (opensScope(element, scope)) {
        scope = openScope(element, scope);
        section = null;
      }
      const heading = headingOf(element);
      if (heading !== null && scope === null) scope = openScope(element.ownerDocument.body, null);
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
function opensScope(element: Element, scope: Scope | null): boolean {
  return (
    scopeTags.has(element.tagName) ||
    scopeRoles.has(element.getAttribute('role') ?? '') ||
    (!scope?.pane && isPane(element))
  );
}

function openScope(element: Element, parent: Scope | null): Scope {
  const scope = { element, parent, pane: (parent?.pane ?? false) || isPane(element), headings: [] };
  const label = element.getAttribute('aria-label');
  if (label) addHeading(scope, { level: 0, text: label });
  return scope;
}

/** A surface over the page: a dialog, or what names itself a pane. */
function isPane(element: Element): boolean {
  const role = element.getAttribute('role');
  if (role === 'dialog' || role === 'alertdialog' || element.tagName === 'DIALOG') return true;
  const names = element.getAttribute('class');
  return names !== null && names.length < 300 && paneClass.test(names);
}

function headingOf(element: Element): { level: number; text: string } | null {
  const level = headingLevel(element);
  if (level === null || !isVisible(element)) return null;
  const text = element.textContent?.replace(/\s+/g, ' ').trim() ?? '';
  return text === '' || text.length > 200 ? null : { level, text };
}

function headingLevel(element: Element): number | null {
  const tag = /^H([1-6])$/.exec(element.tagName)?.[1];
  if (tag) return Number(tag);
  if (element.tagName === 'LEGEND' || element.tagName === 'CAPTION') return 6;
  if (element.getAttribute('role') !== 'heading') return null;
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
