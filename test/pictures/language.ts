import '../support/loaded-texts.ts';
import { loadTexts } from '../../lib/catalogue/load-texts.ts';
import { speak } from '../../lib/catalogue/translate.ts';
import type { Language } from '../../lib/messages/languages.ts';

/** The languages in which pictures are taken: German is the one with the longest words. */
export const pictureLanguages: readonly Language[] = ['en', 'de'];

/** From then on the catalogue speaks a language here as well, where scenes say what has to be in sight. */
export async function speakIn(language: Language): Promise<void> {
  speak({ language, texts: await loadTexts(language), entra: 'en', captions: {} });
}
