import { useState } from 'preact/hooks';
import type { CommandFailure } from '../lib/messages/command-failure.ts';
import type { PanelCommand } from '../lib/messages/panel-messages.ts';
import type { CommandReply } from '../lib/messages/replies.ts';
import type { PanelActions } from './actions.ts';

const reportsItself: readonly PanelCommand['type'][] = [
  'fill/run',
  'fill/open',
  'fill/put-back',
  'fill/undo',
  'fill/bring-back',
  'fill/settle',
  'setup/give-value',
  'hand-over/take',
];

type Reporting = Pick<PanelActions, 'send'> & Partial<Pick<PanelActions, 'startTest'>>;

/**
 * Actions whose failures are kept, so that no press ends without a word. What reports beside its own
 * button is left out.
 */
export function useReportedFailures<Actions extends Reporting>(
  actions: Actions,
): { failure: CommandFailure | null; reported: Actions } {
  const [failure, setFailure] = useState<CommandFailure | null>(null);
  const note = (reply: CommandReply) => {
    setFailure(reply.outcome === 'failed' ? reply.reason : null);
    return reply;
  };
  const send: PanelActions['send'] = async (command) => {
    const reply = await actions.send(command);
    return reportsItself.includes(command.type) ? reply : note(reply);
  };
  const { startTest } = actions;
  const start: Reporting = startTest
    ? { send, startTest: async (kind, isPrivate) => note(await startTest(kind, isPrivate)) }
    : { send };
  return { failure, reported: { ...actions, ...start } };
}
