import type { Scope } from '../drawing/scope.ts';
import { renaming } from '../drift/ways.ts';
import type { Translate } from '../hosting.ts';
import { baseStyle } from './style.ts';

/** What every element needs to draw itself. */
export interface Around {
  t: Translate;
  scope: Scope;
}

/** Fills an element's shadow root; what goes into its slots is put into `host`. */
type Draw<Model> = (inside: {
  root: ShadowRoot;
  host: HTMLElement;
  model: Model;
  around: Around;
}) => void;

export type MakeElement<Model> = (model: Model, around: Around) => HTMLElement;

/** Registers a custom element with an open shadow root, and returns what makes one for a model. */
export function defineElement<Model>(
  name: string,
  style: string,
  draw: Draw<Model>,
): MakeElement<Model> {
  const sheets = [sheetOf(baseStyle), sheetOf(style)];
  customElements.define(name, class extends HTMLElement {});
  return (model, around) => {
    const host = document.createElement(name);
    const root = host.attachShadow({ mode: 'open' });
    root.adoptedStyleSheets = sheets;
    draw({ root, host, model, around });
    return host;
  };
}

const made = new Map<string, CSSStyleSheet>();

function sheetOf(style: string): CSSStyleSheet {
  const known = made.get(style) ?? new CSSStyleSheet();
  if (!made.has(style)) known.replaceSync(renaming.css(style));
  made.set(style, known);
  return known;
}
