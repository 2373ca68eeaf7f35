import { hash } from '../hash.ts';

/** Names that a script of the pages, or somebody who drives them, knows stay as they are. */
const kept = new Set(['admin_menu', 'account_menu', 'root', 'first-screen']);

/** Classes and ids that a drifted page gives new names to; today's where nothing drifts. */
export interface Renaming {
  /** One name, or several with spaces between them. */
  readonly names: (text: string) => string;
  readonly html: (text: string) => string;
  /** A style sheet that knows both names. */
  readonly css: (text: string) => string;
}

const same = (text: string) => text;

export function renamingOf(drift: number | null): Renaming {
  if (drift === null) return { names: same, html: same, css: same };
  const ending = `-${hash(`names ${drift}`).toString(36)}`;
  const name = (each: string) => (kept.has(each) || each === '' ? each : `${each}${ending}`);
  const names = (text: string) => text.split(' ').map(name).join(' ');
  return {
    names,
    html: (text) =>
      text.replaceAll(named, (_all, attribute, value) => `${attribute}"${names(value)}"`),
    css: (text) => text.replaceAll(selectors, (selector) => bothNames(selector, name)),
  };
}

/** Attributes that hold classes or ids. */
const named = /( (?:class|id|for|aria-controls|aria-labelledby|data-reveals)=)"([^"]*)"/g;
/** What stands before a block of a style sheet, unless it is the rule of a medium or of a font. */
const selectors = /(?<=^|[}{;]|\*\/)[^{}@;]+(?=\{)/g;

function bothNames(selector: string, name: (text: string) => string): string {
  return selector.replaceAll(
    /([.#])([a-zA-Z][\w-]*)/g,
    (today, kind, known) => `:is(${today}, ${kind}${name(known)})`,
  );
}
