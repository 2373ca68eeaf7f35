import * as z from 'zod/mini';
import { localPart, chosenName as name } from './chosen-name.ts';

/** Which console's half of a setup somebody hands over. */
export const sides = ['entra', 'image-relay'] as const;
export const side = z.enum(sides);
export type Side = z.infer<typeof side>;

/** Names of the test user, as whoever sets up Entra chose them. */
export const userNames = z.object({
  displayName: name,
  userName: localPart,
  firstName: name,
  lastName: name,
});

/** What whoever sets up Image Relay called the permission. */
export const permissionNames = z.object({ permissionTitle: name });

/** Names that both halves have to agree on. */
const agreedNames = z.partial(z.extend(userNames, permissionNames.shape));
export type AgreedNames = z.infer<typeof agreedNames>;

export const namesToAgreeOn = [
  'displayName',
  'userName',
  'firstName',
  'lastName',
  'permissionTitle',
] as const satisfies readonly (keyof AgreedNames)[];

/** Id of a step of the guide. */
const stepId = z.string().check(z.maxLength(60), z.regex(/^[a-z][a-z0-9-]*$/));

/** What was taken over from whoever sets up one console, beside the values themselves. */
export const handedOver = z.object({
  /** When the last one was made. */
  madeAt: z.iso.datetime(),
  /** Steps that were done over there, in alphabetical order. */
  steps: z.array(stepId).check(z.maxLength(200)),
  names: agreedNames,
  /** Those of the names that took the place of a proposal. */
  taken: agreedNames,
});
type HandedOver = z.infer<typeof handedOver>;

/** What came with one hand-over. */
export type GivenHalf = Pick<HandedOver, 'madeAt' | 'steps' | 'names'>;

/**
 * Both together, in whichever order they came: every step that either names, and the names that were
 * chosen last.
 */
export function joinHalves(one: GivenHalf, other: GivenHalf): GivenHalf {
  const { madeAt, names } = orderOf(one) > orderOf(other) ? one : other;
  return { madeAt, names, steps: [...new Set([...one.steps, ...other.steps])].toSorted() };
}

/** Of two of the same time, their names decide, so that the order in which they came does not. */
function orderOf({ madeAt, names }: GivenHalf): string {
  return JSON.stringify([madeAt, ...namesToAgreeOn.map((each) => names[each])]);
}
