import type { PanelCommand } from '../messages/panel-messages.ts';
import { type CommandReply, commandReply } from '../messages/replies.ts';
import { browser } from './extension-api.ts';

/** Sends what the admin pressed to the background. Always answers, also when nobody is there. */
export async function sendCommand(command: PanelCommand): Promise<CommandReply> {
  try {
    const parsed = commandReply.safeParse(await browser.runtime.sendMessage(command));
    if (parsed.success) return parsed.data;
  } catch {
    // The background is gone while the extension is being updated or removed.
  }
  return { outcome: 'failed', reason: 'no-answer' };
}
