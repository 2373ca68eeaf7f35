import { english } from '../../lib/catalogue/en.ts';
import { englishTests } from '../../lib/catalogue/en-tests.ts';

/** Every English text, also those that the panel loads later. */
export const allEnglish = { ...english, ...englishTests } as const;
