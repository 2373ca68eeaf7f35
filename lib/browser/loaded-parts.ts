import type { Translations } from '../consoles/entra/captions/languages.ts';
import type { TeachAsItCame } from '../consoles/teach-as-it-came.ts';

const marker = 'ssoSetupAssistantParts';

interface Parts {
  /** What the admin center says in other languages than English. */
  readonly translations?: Translations;
  /** Makes what holds the admin's showing against a page. */
  readonly createTeacher?: () => TeachAsItCame;
}

type World = { [marker]?: Parts };

/** What was put into this document for the observer so far: each part is a script of its own. */
export function loadedParts(): Parts {
  return (globalThis as World)[marker] ?? {};
}

export function addParts(parts: Parts): void {
  (globalThis as World)[marker] = { ...loadedParts(), ...parts };
}
