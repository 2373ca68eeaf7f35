import type { PanelCommand } from '../messages/panel-messages.ts';
import type { CommandReply } from '../messages/replies.ts';
import { eventsFromGiven, type GivenRefusal } from '../setup/given-value.ts';
import { recordEvents } from './setup-writer.ts';

type GiveValue = Extract<PanelCommand, { type: 'setup/give-value' }>;

/** Records a value that the admin copied from a page, where nothing speaks against it. */
export async function giveValue(
  { key, text }: GiveValue,
  meant: string | null,
): Promise<CommandReply> {
  const refusals: GivenRefusal[] = [];
  const recorded = await recordEvents((setup) => {
    const events = eventsFromGiven(setup, { key, text }, new Date().toISOString());
    if (typeof events !== 'string') return events;
    refusals.push(events);
    return [];
  }, meant);
  const reason = recorded === 'recorded' ? refusals[0] : recorded;
  return reason === undefined ? { outcome: 'done', results: [] } : { outcome: 'failed', reason };
}
