import type { OutlineOption } from '../consoles/outline.ts';
import { onOneLine } from './text-of.ts';

const groups = '[role=radiogroup], fieldset';
const boxes =
  'input:not([type=hidden]), select, textarea, button, [role=combobox], [role=textbox], [role=switch], [role=checkbox]';
/** More than these are a list to pick an entry from. */
const mostRadios = 20;

/** The element that holds a choice made of radio buttons, met at its first one; else null. */
export function radioGroupFrom(element: Element): Element | null {
  if (!isRadio(element)) return null;
  const radios = alike(element);
  if (radios[0] !== element || radios.length < 2 || radios.length > mostRadios) return null;
  const holder = holderOf(radios);
  if (holder === null || !holdsOnly(holder, radios)) return null;
  const named = holder.closest(groups);
  return named !== null && holdsOnly(named, radios) ? named : holder;
}

/** The radio buttons of a choice; none where the element is no such choice. */
export function radiosOf(element: Element): readonly HTMLInputElement[] {
  if (element instanceof HTMLInputElement) return [];
  const [first] = radiosWithin(element);
  return first !== undefined && radioGroupFrom(first) === element ? radiosWithin(element) : [];
}

/** What a choice of radio buttons offers, in their order; an option's value is told by it alone. */
export function radioOptions(element: Element): (OutlineOption & { radio: HTMLInputElement })[] {
  const radios = radiosOf(element);
  const isTelling = new Set(radios.map(({ value }) => value)).size === radios.length;
  return radios.map((radio) => {
    const text = nameOf(radio);
    return { radio, text, value: isTelling ? radio.value : text };
  });
}

/** The radio button that a value stands for, where it can be pressed. */
export function radioFor(element: Element, value: string): HTMLInputElement | null {
  const [option, second] = radioOptions(element).filter((each) => each.value === value);
  return option && second === undefined && !option.radio.matches(':disabled') ? option.radio : null;
}

/** Where a choice of radio buttons begins: its name stands before that. */
export function startOf(element: Element): Element {
  const [first] = radiosOf(element);
  return first === undefined ? element : (first.closest('label') ?? first);
}

function isRadio(element: Element): element is HTMLInputElement {
  return (
    element.getAttribute('type')?.toLowerCase() === 'radio' && element instanceof HTMLInputElement
  );
}

function radiosWithin(around: ParentNode): HTMLInputElement[] {
  return [...around.querySelectorAll('input')].filter(isRadio);
}

/** Those of which only one can be chosen: they share a name and a form, or else a group. */
function alike(radio: HTMLInputElement): readonly HTMLInputElement[] {
  if (radio.name === '') {
    const group = radio.closest(groups);
    return group === null ? [radio] : radiosWithin(group);
  }
  const root = radio.getRootNode();
  if (!(root instanceof Document || root instanceof ShadowRoot)) return [radio];
  const named = `input[type=radio][name=${CSS.escape(radio.name)}]`;
  return [...root.querySelectorAll(named)]
    .filter(isRadio)
    .filter(({ form }) => form === radio.form);
}

function holderOf(radios: readonly HTMLInputElement[]): Element | null {
  let holder = radios[0]?.parentElement ?? null;
  while (holder !== null && !radios.every((each) => holder?.contains(each))) {
    holder = holder.parentElement;
  }
  return holder;
}

function holdsOnly(holder: Element, radios: readonly HTMLInputElement[]): boolean {
  return [...holder.querySelectorAll(boxes)].every(
    (each) => isRadio(each) && radios.includes(each),
  );
}

const inline = 'span, b, strong, em, i, small';

/** Texts stand behind the buttons of a choice only where each has one, and none stands right before the first. */
function isNamedBehind(radio: HTMLInputElement): boolean {
  const radios = alike(radio);
  const before = radios[0] ? besideIt(radios[0], (node) => node.previousSibling) : null;
  const isText = before instanceof Text || (before instanceof Element && before.matches(inline));
  return !isText && radios.every((each) => onOneLine(each.nextSibling?.textContent) !== '');
}

/** What stands right beside a node and says something. */
function besideIt(node: Node, next: (node: Node) => Node | null): Node | null {
  for (let at = next(node); at !== null; at = next(at)) {
    if (onOneLine(at.textContent) !== '') return at;
  }
  return null;
}

/** Its label, or the text right behind it. */
function nameOf(radio: HTMLInputElement): string {
  const texts = [
    ...[...(radio.labels ?? [])].map(({ textContent }) => textContent),
    radio.getAttribute('aria-label'),
    isNamedBehind(radio) ? radio.nextSibling?.textContent : '',
  ];
  return texts.map(onOneLine).find((text) => text !== '') ?? '';
}
