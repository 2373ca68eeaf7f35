/** What most documents do not need, and what is put beside the observer of one that does. */
export const pageParts = ['translations', 'learned-fields'] as const;

export type PagePart = (typeof pageParts)[number];
