/** Bytes of a file, or of a text in UTF-8. */
export const mostInput = 1_000_000;
