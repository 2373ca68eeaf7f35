import { useState } from 'preact/hooks';
import type { CommandFailure } from '../lib/messages/panel-messages.ts';
import type { PanelActions } from './actions.ts';

/**
 * Actions whose failures are kept, so that no press ends without a word. Fills report beside their own
 * button and are left out.
 */
export function useReportedFailures(actions: PanelActions): {
  failure: CommandFailure | null;
  reported: PanelActions;
} {
  const [failure, setFailure] = useState<CommandFailure | null>(null);
  const send: PanelActions['send'] = async (command) => {
    const reply = await actions.send(command);
    const isFill = command.type === 'fill/run' || command.type === 'fill/put-back';
    if (!isFill) setFailure(reply.outcome === 'failed' ? reply.reason : null);
    return reply;
  };
  return { failure, reported: { ...actions, send } };
}
