import { render, screen } from '@testing-library/preact';
import { userEvent } from '@testing-library/user-event';
import { expect, test } from 'vitest';
import { Panel } from '../../components/Panel.tsx';
import type { SeenDocument } from '../../lib/messages/seen-document.ts';
import type { SetupState } from '../../lib/setup/setup-state.ts';
import { aField, anObservation, aSeenDocument } from '../support/builders/observations.ts';
import { recordedActions } from '../support/builders/panel-actions.ts';
import { aFinishedSetup } from '../support/builders/setups.ts';

const form = aSeenDocument(
  anObservation(['image-relay/sso-settings'], {
    fields: [aField('samlSettings.loginUrl'), aField('samlSettings.logoutUrl', { now: 'old' })],
  }),
);

/** Nothing but the SAML form is left to be done. */
function formIsDue(): SetupState {
  const finished = aFinishedSetup();
  const { 'image-relay/idp.loginUrl': _, ...facts } = finished.facts;
  return { ...finished, facts };
}

function show(isHighlighting: boolean, setup = formIsDue(), seen: SeenDocument[] = [form]) {
  const recorded = recordedActions();
  const panel = (now: SetupState) => (
    <Panel
      setup={now}
      seen={seen}
      frontTab={1}
      preferences={{ highlight: isHighlighting }}
      actions={recorded.actions}
    />
  );
  const { rerender } = render(panel(setup));
  return { ...recorded, change: (now: SetupState) => rerender(panel(now)) };
}

test('the first field that is due is outlined in its page', () => {
  expect(show(true).highlighted).toEqual(['samlSettings.loginUrl']);
});

test('with the switch off nothing is outlined', () => {
  expect(show(false).highlighted).toEqual([]);
});

test('once the step is done nothing more is outlined', () => {
  const { highlighted, change } = show(true);
  change(aFinishedSetup());
  expect(highlighted).toEqual(['samlSettings.loginUrl']);
});

test('the outline ends as soon as its step is done', () => {
  const { highlightEnds, change } = show(true);
  expect(highlightEnds.map((signal) => signal.aborted)).toEqual([false]);
  change(aFinishedSetup());
  expect(highlightEnds.map((signal) => signal.aborted)).toEqual([true]);
});

test.each([
  [true, false],
  [false, true],
])('a press on the switch that is %s asks for the opposite', async (before, after) => {
  const { sent } = show(before);
  const control = screen.getByRole('checkbox', { name: 'Outline the place in the page' });
  expect(control).toHaveProperty('checked', before);
  await userEvent.setup().click(control);
  expect(sent).toContainEqual({ type: 'preferences/change', preferences: { highlight: after } });
});
