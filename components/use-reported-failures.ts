import { useState } from 'preact/hooks';
import type { CommandFailure, PanelCommand } from '../lib/messages/panel-messages.ts';
import type { PanelActions } from './actions.ts';

const reportsItself: readonly PanelCommand['type'][] = [
  'fill/run',
  'fill/put-back',
  'fill/undo',
  'fill/bring-back',
  'fill/settle',
  'setup/give-value',
  'hand-over/take',
];

/**
 * Actions whose failures are kept, so that no press ends without a word. What reports beside its own
 * button is left out.
 */
export function useReportedFailures<Actions extends Pick<PanelActions, 'send'>>(
  actions: Actions,
): { failure: CommandFailure | null; reported: Actions } {
  const [failure, setFailure] = useState<CommandFailure | null>(null);
  const send: PanelActions['send'] = async (command) => {
    const reply = await actions.send(command);
    if (!reportsItself.includes(command.type))
      setFailure(reply.outcome === 'failed' ? reply.reason : null);
    return reply;
  };
  return { failure, reported: { ...actions, send } };
}
