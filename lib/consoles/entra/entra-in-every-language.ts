import { english } from './captions/english.ts';
import { translations } from './captions/translations.ts';
import { entraIn, entraSpeaking } from './entra-console.ts';

/** The admin center with the captions of all its languages. */
export const localisedEntra = entraIn(() => translations);

/** The admin center in English. */
export const entraConsole = entraSpeaking(english, 'en');
