import * as z from 'zod/mini';

/** What is to have happened before single sign-on is rolled out. */
export const preconditions = ['tested', 'way-in'] as const;
export type Precondition = (typeof preconditions)[number];

/** What had not, when the admin went on all the same. */
export const despite = z.array(z.enum(preconditions)).check(z.maxLength(10));
