/** The texts of one file of the catalogue in another language: the same ids, none missing and none beside. */
export type Translated<Source> = Readonly<Record<keyof Source, string>>;
