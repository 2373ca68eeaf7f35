import { render, screen } from '@testing-library/preact';
import { userEvent } from '@testing-library/user-event';
import { Panel } from '../../../components/Panel.tsx';
import type { SeenDocument } from '../../../lib/messages/seen-document.ts';
import type { SetupState } from '../../../lib/setup/setup-state.ts';
import { aField, anObservation, aSeenDocument } from './observations.ts';
import { recordedActions } from './panel-actions.ts';

/** Shows the whole panel; `change` shows it again with another state of things. */
export function showPanel(setup: SetupState, ...seen: SeenDocument[]) {
  const { actions, sent } = recordedActions();
  const panel = (now: SetupState, documents: readonly SeenDocument[]) => (
    <Panel setup={now} seen={documents} frontTab={1} actions={actions} />
  );
  const { rerender } = render(panel(setup, seen));
  const change = (next: SetupState, ...documents: SeenDocument[]) =>
    rerender(panel(next, documents));
  return { sent, change, user: userEvent.setup() };
}

export const panelHeadings = () =>
  screen.getAllByRole('heading', { level: 2 }).map((each) => each.textContent);

/** A new permission's empty form. */
export const permissionForm = aSeenDocument(
  anObservation(['image-relay/create-permission'], {
    fields: [aField('permission.title'), aField('permission.ssoOnly', { now: 'off' })],
  }),
);
