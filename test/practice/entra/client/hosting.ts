import type { CaptionKey } from '../captions/english.ts';
import type { Hosting } from '../exchange.ts';

/** Turns a caption's key into text; `{app}` and its like are filled in. */
export type Translate = (key: CaptionKey, names?: Record<string, string>) => string;

/** What the server wrote into the page for its script. */
export function readHosting(): Hosting {
  return JSON.parse(document.querySelector('#hosting')?.textContent ?? '{}');
}

export function translator(captions: Record<string, string>): Translate {
  return (key, names = {}) =>
    (captions[key] ?? key).replaceAll(/\{(\w+)\}/g, (all, name: string) => names[name] ?? all);
}
