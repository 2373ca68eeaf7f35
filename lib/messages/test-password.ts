import * as z from 'zod/mini';

/** The Entra test user's password, where the admin chooses to keep it for the test. */
export const testPassword = z.string().check(z.minLength(1), z.maxLength(256));
