import { canRepeat } from '../messages/can-repeat.ts';
import type { PanelCommand } from '../messages/panel-messages.ts';
import { type CommandReply, commandReply } from '../messages/replies.ts';
import { browser } from './extension-api.ts';

/** Milliseconds before each repetition: a background that ended is started anew by the next message. */
const pauses = [200, 500, 1_000, 2_000];

/**
 * Sends what the admin pressed to the background. Always answers, also when nobody is there. A background
 * that ended in the middle is told again where that cannot do anything twice.
 *
 * @param forSetup Id of the setup that the panel showed at the press; null where it showed none.
 */
export async function sendCommand(
  command: PanelCommand,
  forSetup: string | null,
): Promise<CommandReply> {
  const message = forSetup === null ? command : { ...command, forSetup };
  const first = await sendOnce(message);
  if (first !== null) return first;
  if (canRepeat[command.type]) return (await repeat(message)) ?? noAnswer;
  // What the press came to is found out, so that the panel can show it beside the failure.
  if (command.type.startsWith('fill/')) await sendCommand({ type: 'fill/settle' }, forSetup);
  return noAnswer;
}

const noAnswer: CommandReply = { outcome: 'failed', reason: 'no-answer' };

async function repeat(message: PanelCommand): Promise<CommandReply | null> {
  for (const pause of pauses) {
    await new Promise((resolve) => setTimeout(resolve, pause));
    const reply = await sendOnce(message);
    if (reply !== null) return reply;
  }
  return null;
}

/** Null where no answer came: the background ended, or the extension is being updated or removed. */
async function sendOnce(message: PanelCommand): Promise<CommandReply | null> {
  try {
    const parsed = commandReply.safeParse(await browser.runtime.sendMessage(message));
    return parsed.success ? parsed.data : null;
  } catch {
    return null;
  }
}
