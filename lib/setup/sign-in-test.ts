import * as z from 'zod/mini';

/** The tutorial's three ways: the sign-on URL, "Test this application", the tile in My Apps. */
export const testWays = ['sp', 'test', 'tile'] as const;
export const testWay = z.enum(testWays);
export type TestWay = z.infer<typeof testWay>;

/** What can be tested: each way in, and the way out. */
export const testKinds = [...testWays, 'sign-out'] as const;
export const testKind = z.enum(testKinds);
export type TestKind = z.infer<typeof testKind>;
