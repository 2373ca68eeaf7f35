/** The languages that the panel speaks, by BCP 47 tag. */
export const languages = ['en', 'de', 'fr', 'es', 'ja'] as const;
export type Language = (typeof languages)[number];
