import * as z from 'zod/mini';

/** A name that an admin chooses: one line of at most 120 characters, without blanks around it. */
export const chosenName = z.string().check(z.trim(), z.minLength(1), z.maxLength(120));

/** The part of a user principal name before the @. */
export const localPart = chosenName.check(z.regex(/^[^@\s]+$/));
