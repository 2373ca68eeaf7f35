import * as z from 'zod/mini';

/** An answer of Entra's has about 8,000 characters, one with hundreds of groups ten times as many. */
const message = z.string().check(z.maxLength(400_000));
const address = z.string().check(z.maxLength(2_000));
/** As much of a page's own words as says what went wrong. */
export const mostWords = 1_000;
const words = z.string().check(z.maxLength(mostWords));

const bindings = ['HTTP-POST', 'HTTP-Redirect'] as const;

/**
 * What a page of a sign-in that is being tested shows. Messages are as they travel, and are not read before
 * the panel judges them.
 */
export const sighting = z.discriminatedUnion('type', [
  /** Image Relay asks Entra to sign somebody in. */
  z.object({
    type: z.literal('sign-in/request'),
    binding: z.enum(bindings),
    message,
    sentTo: address,
  }),
  /** Entra answers. */
  z.object({ type: z.literal('sign-in/response'), message, sentTo: address }),
  /** Microsoft shows an error by its number. */
  z.object({
    type: z.literal('sign-in/error'),
    code: z.int().check(z.gte(10_000), z.lte(99_999_999)),
    text: words,
  }),
  /** A page has come to rest. */
  z.object({
    type: z.literal('sign-in/landed'),
    /** It asks for a password. */
    asksPassword: z.boolean(),
    /** It says in English that there is nothing to see. */
    looksEmpty: z.boolean(),
    /** Its address is one of signing out. */
    isSignOut: z.boolean(),
    /** What it says of a failure; empty where it says nothing that looks like one. */
    text: words,
  }),
]);
export type Sighting = z.infer<typeof sighting>;
