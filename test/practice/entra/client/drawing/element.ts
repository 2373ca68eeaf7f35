import { renaming } from '../drift/ways.ts';
import type { Reading } from '../model/live.ts';
import { follow, type Scope } from './scope.ts';

export type Attributes = Readonly<Record<string, string | null>>;

/** An element with what stands in it; attributes that are null are left out. */
export function element<Name extends keyof HTMLElementTagNameMap>(
  name: Name,
  attributes: Attributes = {},
  ...children: (Node | string)[]
): HTMLElementTagNameMap[Name] {
  const made = document.createElement(name);
  setAttributes(made, attributes);
  made.append(...children);
  return made;
}

export function setAttributes(target: Element, attributes: Attributes): void {
  for (const [key, value] of Object.entries(attributes)) {
    if (value !== null) target.setAttribute(key, key === 'class' ? renaming.names(value) : value);
  }
}

/** An element whose text follows a live value. */
export function liveText<Name extends keyof HTMLElementTagNameMap>(
  scope: Scope,
  name: Name,
  text: Reading<string>,
  attributes: Attributes = {},
): HTMLElementTagNameMap[Name] {
  const made = element(name, attributes);
  follow(scope, text, (now) => {
    made.textContent = now;
  });
  return made;
}

/** Shown for as long as there is something to say. */
export function liveNote(
  scope: Scope,
  text: Reading<string | null>,
  attributes: Attributes,
): HTMLElement {
  const made = element('div', attributes);
  follow(scope, text, (now) => {
    made.textContent = now ?? '';
    made.hidden = !now;
  });
  return made;
}

/** The mark that whoever measures looks for; most things carry none. */
export function truthOf(truth: string): Attributes {
  return { 'data-truth': truth || null };
}
