/** Marks without width, and of direction, that a copy from a page or a dialog may carry along. */
export const invisible = /[\u00AD\u200B-\u200F\u202A-\u202E\u2060\u2066-\u2069\uFEFF]/g;
