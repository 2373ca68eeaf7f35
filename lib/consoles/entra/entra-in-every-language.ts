import { translations } from './captions/translations.ts';
import { entraIn } from './entra-console.ts';

/** The admin center with the captions of all its languages. */
export const localisedEntra = entraIn(() => translations);
