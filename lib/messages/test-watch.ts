import * as z from 'zod/mini';
import { testKind } from '../setup/sign-in-test.ts';
import { sighting } from './sighting.ts';

/** Milliseconds for which what was seen of a test is held: afterwards it is gone, judged or not. */
export const longestWatch = 10 * 60 * 1000;

/** How the watch over a test came to its end. */
export const watchEnds = [
  /** The browser came to rest where a test ends. */
  'arrived',
  /** The admin said that it ended there. */
  'told',
  /** Its tabs were closed. */
  'left',
  /** Another test of the same setup took its place. */
  'replaced',
  'too-long',
] as const;
export type WatchEnd = (typeof watchEnds)[number];

const tabIds = z.array(z.int()).check(z.maxLength(2_000));
const when = z.iso.datetime();
/** Pages that send themselves on and on come to an end here. */
export const mostSightings = 60;

/**
 * A test that is being watched, or was and has not been judged. It holds messages with people's names in
 * them, so the browser keeps it in memory alone and nobody longer than `longestWatch`.
 */
export const testWatch = z.object({
  id: z.uuid(),
  setupId: z.uuid(),
  kind: testKind,
  startedAt: when,
  host: z.string().check(z.maxLength(253)),
  /** Tabs in which it takes place, as far as they are known. */
  tabs: tabIds,
  /** Tabs that were open before, in which it does not. */
  others: tabIds,
  /** The sign-in host may be seen. */
  seesSignIn: z.boolean(),
  isPrivate: z.boolean(),
  sightings: z.array(z.object({ at: when, sighting })).check(z.maxLength(mostSightings)),
  /** Who is signed in at Image Relay, and since which moment that page stood there. */
  signedIn: z.nullable(z.object({ at: when, email: z.string().check(z.maxLength(300)) })),
  /** The last page that came to rest. */
  landed: z.nullable(
    z.object({ at: when, address: z.string().check(z.maxLength(2_000)), sighting }),
  ),
  ended: z.nullable(z.enum(watchEnds)),
});
export type TestWatch = z.infer<typeof testWatch>;
