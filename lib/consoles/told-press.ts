import * as z from 'zod/mini';

const said = z.string().check(z.minLength(1), z.maxLength(256));

/**
 * One of the presses that follow a fill in their order, as the admin was told before the first of them. `caption` is
 * what a button or tile says, and of a person the user principal name.
 */
export const toldPress = z.discriminatedUnion('kind', [
  /** The one tile of that name among those that were searched for. */
  z.object({ kind: z.literal('tile'), caption: said }),
  /** The button of what that tile opened, whose name is to be this. */
  z.object({ kind: z.literal('create-named'), caption: said, name: said }),
  /** The box in the one row of this person. Before it the page says, in these words, that nobody is chosen. */
  z.object({ kind: z.literal('person'), caption: said, name: said, unchosen: said }),
  /** What hands on the person that was ticked. */
  z.object({ kind: z.literal('hand-on'), caption: said }),
  /** What saves the one choice that was handed on. */
  z.object({ kind: z.literal('save-choice'), caption: said }),
  /** What shows the form's one password, so that it can be kept. */
  z.object({ kind: z.literal('reveal'), caption: said }),
  /** What leads from the form to a summary of it. */
  z.object({ kind: z.literal('sum-up'), caption: said }),
  /** What creates that which the summary shows. */
  z.object({ kind: z.literal('create-shown'), caption: said }),
]);
export type ToldPress = z.infer<typeof toldPress>;
export type ToldPressOf<Kind extends ToldPress['kind']> = Extract<ToldPress, { kind: Kind }>;

/** Whether both come to the same presses. */
export function areSamePresses(one: readonly ToldPress[], other: readonly ToldPress[]): boolean {
  return JSON.stringify(one) === JSON.stringify(other);
}
