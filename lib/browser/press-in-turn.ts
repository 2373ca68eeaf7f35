import type { FillOrder } from '../consoles/fill-order.ts';
import type { SaveOrder, SaveOutcome } from '../consoles/save-order.ts';
import type { ToldPress } from '../consoles/told-press.ts';
import type { DocumentKey } from '../messages/panel-messages.ts';
import type { PressesMade } from '../messages/presses-made.ts';
import { orderPress } from './page-orders.ts';
import { keepTestPassword } from './test-password.ts';

interface Presses {
  readonly document: DocumentKey;
  readonly fill: string;
  readonly order: FillOrder;
  readonly kept: SaveOrder['kept'];
  readonly presses: readonly ToldPress[];
  /** Id of the setup whose test user a password is of. */
  readonly setup: string;
}

/** Has a document make one press after another, until one could not be made. A password is kept before the next one. */
export async function pressInTurn(told: Presses): Promise<PressesMade> {
  const { presses } = told;
  for (const [at, press] of presses.entries()) {
    const outcome = await makePress(told, press, at);
    if (outcome !== 'pressed') return { presses: [...presses], made: at, outcome };
  }
  return { presses: [...presses], made: presses.length, outcome: 'pressed' };
}

async function makePress(
  { document, fill, order, kept, setup }: Presses,
  press: ToldPress,
  at: number,
): Promise<SaveOutcome> {
  const { save, shown } = await orderPress(document, fill, order, { press, at, kept });
  if (press.kind !== 'reveal' || save !== 'pressed') return save;
  if (shown === undefined) return 'unread';
  return keepTestPassword(setup, shown).then(
    () => save,
    () => 'unread',
  );
}
