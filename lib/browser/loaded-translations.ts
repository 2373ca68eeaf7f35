import type { Translations } from '../consoles/entra/captions/languages.ts';

const marker = 'ssoSetupAssistantTranslations';

type World = { [marker]?: Translations };

/** What was put into this document for the observer; null where its page speaks English so far. */
export function loadedTranslations(): Translations | null {
  return (globalThis as World)[marker] ?? null;
}

export function setLoadedTranslations(translations: Translations): void {
  (globalThis as World)[marker] = translations;
}
