import type { SketchElement } from '../../lib/consoles/sketch.ts';
import type { SafeTag } from './safe-tag.ts';
import type { Samples } from './sample-text.ts';

type Attributes = Record<string, string | undefined>;

const styles = {
  'no-box': 'display: none',
  invisible: 'visibility: hidden',
  transparent: 'opacity: 0',
  shown: 'visibility: visible',
} as const;

const bare = new Set(['disabled', 'readonly', 'multiple', 'open', 'data-bind', 'data-testid']);
const native = new Set(['input', 'textarea', 'select', 'button', 'a']);

/** Attributes of an element, as they stand in its start tag. */
export function renderAttributes(
  element: SketchElement,
  { tag, role, level }: SafeTag,
  samples: Samples,
): string {
  const attributes: Attributes = {
    role: element.role ?? role,
    'aria-level': level,
    type: tag === 'input' ? element.type : undefined,
    ...referencesOf(element, tag),
    name: tag === 'slot' ? undefined : nameOf(element.name),
    class: element.classes?.join(' '),
    style: element.hidden && styles[element.hidden],
    ...wordsOf(element, tag, samples),
    ...element.states,
    ...presentOf(element),
    ...slotOf(element, tag),
  };
  return Object.entries(attributes)
    .filter((entry): entry is [string, string] => entry[1] !== undefined)
    .map(([name, value]) => ` ${name}="${escaped(value)}"`)
    .join('');
}

function referencesOf(element: SketchElement, tag: string): Attributes {
  return {
    id: element.ref === undefined ? undefined : idOf(element.ref),
    for: tag === 'label' && element.for !== undefined ? idOf(element.for) : undefined,
    'aria-labelledby': element.labelledBy?.map(idOf).join(' '),
  };
}

function idOf(ref: number): string {
  return `r${ref}`;
}

/** Unknown words and numbers become some that mean nothing. */
function nameOf(name: string | undefined): string | undefined {
  return name?.replaceAll('+', '').replaceAll('?', 'zz').replaceAll('#', '1');
}

function slotOf({ slot }: SketchElement, tag: string): Attributes {
  if (slot === undefined) return {};
  return tag === 'slot' ? { name: `s${slot}` } : { slot: `s${slot}` };
}

function wordsOf(element: SketchElement, tag: string, samples: Samples): Attributes {
  const said = (text: SketchElement['title']) => text && samples.of(text);
  return {
    'aria-label': said(element.ariaLabel),
    placeholder: said(element.placeholder),
    title: said(element.title),
    value: tag === 'input' ? said(element.value) : undefined,
  };
}

function presentOf(element: SketchElement): Attributes {
  const names = element.attributes ?? [];
  const has = (name: string) => names.includes(name);
  const isMadeEditable =
    element.editable === true && element.kind !== undefined && !native.has(element.tag);
  return {
    ...Object.fromEntries(names.filter((name) => bare.has(name)).map((name) => [name, ''])),
    required: element.required && '',
    checked: element.checked && '',
    href: has('href') ? '#' : undefined,
    tabindex:
      has('tabindex') || isMadeEditable ? (element.editable === false ? '-1' : '0') : undefined,
    contenteditable: has('contenteditable') ? String(element.editable !== false) : undefined,
  };
}

/** Text as it may stand in markup and in attributes. */
export function escaped(text: string): string {
  return text
    .replaceAll('&', '&amp;')
    .replaceAll('<', '&lt;')
    .replaceAll('>', '&gt;')
    .replaceAll('"', '&quot;');
}
