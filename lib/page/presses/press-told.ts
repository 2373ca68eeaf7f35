import type { ToldPress } from '../../consoles/told-press.ts';
import type { FillContext } from '../fill-target.ts';
import { choosePerson, handOn, saveChoice } from './choose-person.ts';
import { chooseTile, createNamed } from './choose-tile.ts';
import { createShown, revealPassword, sumUp } from './create-summed-up.ts';
import type { PressAnswer, PressChain } from './press-chain.ts';

/**
 * Makes one of the presses that the admin was told of, once, and only while the page is the reviewed one and shows
 * what that press needs; says otherwise why not.
 *
 * @param before the presses that were made already.
 */
export async function pressTold(
  press: ToldPress,
  before: readonly ToldPress[],
  chain: PressChain,
  context: FillContext,
): Promise<PressAnswer> {
  switch (press.kind) {
    case 'tile':
      return chooseTile(press, chain, context);
    case 'create-named':
      return createNamed(press, chain, context);
    case 'person':
      return choosePerson(press, chain, context);
    case 'hand-on': {
      const person = before.find((each) => each.kind === 'person');
      return person ? handOn(press, person, chain, context) : { save: 'missing' };
    }
    case 'save-choice':
      return saveChoice(press, chain, context);
    case 'reveal':
      return revealPassword(press, chain, context);
    case 'sum-up':
      return sumUp(press, chain, context);
    case 'create-shown':
      return createShown(press, chain, context);
  }
}
