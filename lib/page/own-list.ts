import { chooseOption } from '../consoles/choose-option.ts';
import type { FieldId } from '../consoles/ids.ts';
import { isVisible } from './visible.ts';

/** A list that the page made itself: a control that opens it, and options that are there while it is open. */
export function isOwnList(element: Element): element is HTMLElement {
  if (!(element instanceof HTMLElement) || isNative(element)) return false;
  return (
    element.getAttribute('role') === 'combobox' ||
    element.getAttribute('aria-haspopup') === 'listbox'
  );
}

function isNative(element: HTMLElement): boolean {
  return (
    element instanceof HTMLSelectElement ||
    element instanceof HTMLInputElement ||
    element instanceof HTMLTextAreaElement
  );
}

export type OwnChoice =
  | { readonly outcome: 'chosen'; readonly text: string }
  /** It did not open, or not in a way that says which list is its own. */
  | { readonly outcome: 'not-opened' | 'option-missing' };

interface Waiting {
  readonly nextChange: () => Promise<void>;
  readonly signal: AbortSignal;
}

/**
 * Opens a list as the pointer does, presses the one option that means the wanted value, and leaves the
 * list closed whatever came of it.
 */
export async function chooseFromOwnList(
  list: HTMLElement,
  field: FieldId,
  wanted: string,
  waiting: Waiting,
): Promise<OwnChoice> {
  const before = new Set(openLists(list));
  if (list.getAttribute('aria-expanded') !== 'true') press(list);
  const popup = await until(() => listOf(list, before), waiting);
  const options = popup === null || takesSeveral(popup) ? [] : optionsOf(popup);
  const option = optionFor(field, wanted, options);
  if (option === null) {
    close(list);
    return { outcome: popup === null ? 'not-opened' : 'option-missing' };
  }
  const { element, text } = option;
  press(element);
  await until(() => (popup?.isConnected && isVisible(popup) ? null : list), waiting);
  if (popup?.isConnected && isVisible(popup)) close(list);
  return { outcome: 'chosen', text };
}

/** A press there adds to what is chosen, or takes it away. */
function takesSeveral(popup: Element): boolean {
  return popup.getAttribute('aria-multiselectable') === 'true';
}

/** The one that means what is wanted, or is called just so, as what was chosen before. */
function optionFor(
  field: FieldId,
  wanted: string,
  options: readonly OpenOption[],
): OpenOption | null {
  const choice = chooseOption(field, wanted, options);
  if (choice.outcome === 'found') return choice.option;
  if (choice.outcome === 'ambiguous') return null;
  const [named, second] = options.filter(({ text }) => text === wanted);
  return second === undefined ? (named ?? null) : null;
}

interface OpenOption {
  readonly element: HTMLElement;
  readonly value: string;
  readonly text: string;
}

function optionsOf(popup: Element): OpenOption[] {
  return [...popup.querySelectorAll('[role=option]')].flatMap((element) => {
    const isOut = element.getAttribute('aria-disabled') === 'true' || !isVisible(element);
    if (!(element instanceof HTMLElement) || isOut) return [];
    const value = element.dataset.value ?? element.getAttribute('value') ?? '';
    return [{ element, value, text: element.textContent.trim() }];
  });
}

/** The list that a control names as its own, or the only one that has just come to light. */
function listOf(control: HTMLElement, before: ReadonlySet<Element>): Element | null {
  const ids = `${control.getAttribute('aria-controls') ?? ''} ${control.getAttribute('aria-owns') ?? ''}`;
  const root = rootOf(control);
  const named = ids
    .split(/\s+/)
    .flatMap((id) => (id === '' ? [] : (root.getElementById(id) ?? [])))
    .flatMap((each) =>
      each.matches('[role=listbox]') ? [each] : [...each.querySelectorAll('[role=listbox]')],
    );
  const own = named.filter(isVisible);
  if (own.length > 0) return own.length === 1 ? (own[0] ?? null) : null;
  const [fresh, second] = openLists(control).filter((each) => !before.has(each));
  return second === undefined ? (fresh ?? null) : null;
}

function openLists(control: HTMLElement): Element[] {
  const roots = new Set<ParentNode>([rootOf(control), control.ownerDocument]);
  return [...roots]
    .flatMap((root) => [...root.querySelectorAll('[role=listbox]')])
    .filter((each) => each !== control && isVisible(each));
}

function rootOf(control: Element): Document | ShadowRoot {
  const root = control.getRootNode();
  return root instanceof ShadowRoot ? root : control.ownerDocument;
}

const mostTries = 6;

async function until<Found>(
  look: () => Found | null,
  { nextChange, signal }: Waiting,
): Promise<Found | null> {
  for (let tries = 0; tries < mostTries && !signal.aborted; tries += 1) {
    const found = look();
    if (found !== null) return found;
    await nextChange();
  }
  return look();
}

/** All that a pointer does: some lists open when it goes down, others when it has come up. */
function press(element: HTMLElement): void {
  const wanted = { bubbles: true, composed: true, cancelable: true, button: 0 };
  element.dispatchEvent(new PointerEvent('pointerdown', { ...wanted, buttons: 1 }));
  element.dispatchEvent(new MouseEvent('mousedown', { ...wanted, buttons: 1 }));
  element.focus({ preventScroll: false });
  element.dispatchEvent(new PointerEvent('pointerup', wanted));
  element.dispatchEvent(new MouseEvent('mouseup', wanted));
  element.click();
}

function close(list: HTMLElement): void {
  if (list.getAttribute('aria-expanded') === 'false') return;
  const released = {
    key: 'Escape',
    code: 'Escape',
    bubbles: true,
    composed: true,
    cancelable: true,
  };
  list.dispatchEvent(new KeyboardEvent('keydown', released));
  list.dispatchEvent(new KeyboardEvent('keyup', released));
}
