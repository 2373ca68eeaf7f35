import type { FillResult } from '../consoles/fill-result.ts';
import { areSamePresses, type ToldPress } from '../consoles/told-press.ts';
import type { FillMessage } from '../messages/fill-message.ts';
import type { ConsolePage } from '../page/console-page.ts';
import { pressInConsolePage } from '../page/fill-console-page.ts';
import type { PressAnswer, PressChain } from '../page/presses/press-chain.ts';

type PressMessage = Extract<FillMessage, { type: 'page/press' }>;

interface Standing {
  readonly chain: PressChain;
  readonly presses: ToldPress[];
  readonly answers: Promise<PressAnswer>[];
}

/**
 * Makes the presses that follow the fills of this document, each once and in its turn, however often its message
 * comes; none after one that could not be made.
 */
export class ToldPresses {
  readonly #standing = new Map<string, Standing>();

  /** Undefined where it is not its turn. */
  async answer(
    { fill, order, kept, at, press }: PressMessage,
    filled: readonly FillResult[],
    page: ConsolePage,
  ): Promise<PressAnswer | undefined> {
    const fresh: Standing = { chain: { order, kept, filled, left: {} }, presses: [], answers: [] };
    const standing = this.#standing.get(fill) ?? fresh;
    this.#standing.set(fill, standing);
    const { chain, presses, answers } = standing;
    const known = presses[at];
    if (known !== undefined) return areSamePresses([known], [press]) ? answers[at] : undefined;
    if (at !== presses.length) return undefined;
    const before = [...presses];
    presses.push(press);
    const answer = this.#afterLast(answers, () =>
      pressInConsolePage(document, page, { press, before, chain }),
    );
    answers.push(answer);
    return answer;
  }

  async #afterLast(
    answers: readonly Promise<PressAnswer>[],
    go: () => Promise<PressAnswer>,
  ): Promise<PressAnswer> {
    const last = await answers.at(-1);
    return last === undefined || last.save === 'pressed' ? go() : { save: last.save };
  }
}
