import type { PanelCommand } from '../messages/panel-messages.ts';
import type { CommandReply } from '../messages/replies.ts';
import { lookAnew } from './setup-commands.ts';
import { recordEvents } from './setup-writer.ts';

type Adopt = Extract<PanelCommand, { type: 'setup/adopt-application' }>;

/** Its pages may be open already, and said nothing while they were another application's. */
export async function adoptApplication(
  { application }: Adopt,
  meant: string | null,
): Promise<CommandReply> {
  const at = new Date().toISOString();
  const recorded = await recordEvents(
    () => [{ type: 'setup/application-adopted', at, application }],
    meant,
  );
  if (recorded !== 'recorded') return { outcome: 'failed', reason: recorded };
  await lookAnew();
  return { outcome: 'done', results: [] };
}
