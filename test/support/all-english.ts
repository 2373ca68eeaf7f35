import { english } from '../../lib/catalogue/en.ts';
import { englishLater } from '../../lib/catalogue/en-later.ts';

/** Every English text, also those that the panel loads later. */
export const allEnglish = { ...english, ...englishLater } as const;
