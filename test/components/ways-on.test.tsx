import { render, screen } from '@testing-library/preact';
import { userEvent } from '@testing-library/user-event';
import { expect, test } from 'vitest';
import { Repair } from '../../components/Repair.tsx';
import type { PageId } from '../../lib/consoles/ids.ts';
import { checklist } from '../../lib/guide/checklist.ts';
import { frontOf } from '../../lib/guide/panel-view.ts';
import { type Trouble, troubleOf } from '../../lib/guide/repair.ts';
import { type StepId, stepIds } from '../../lib/guide/step.ts';
import { loginUrlOf, tenantId } from '../support/builders/identities.ts';
import { anObservation, aSeenDocument } from '../support/builders/observations.ts';
import { recordedActions } from '../support/builders/panel-actions.ts';
import { setupAt, stepNamed } from '../support/builders/steps.ts';

/** What stands in the way of a step where the page in front shows nothing that is known. */
function troubleAt(step: StepId, pages: readonly PageId[] = []): Trouble | null {
  const setup = setupAt(step);
  const console = stepNamed(step).pages[0]?.startsWith('entra/') ? 'entra' : 'image-relay';
  const front = frontOf(setup, [aSeenDocument(anObservation(pages), { console })], 1);
  return troubleOf(checklist(setup).current, front);
}

function showAt(step: StepId, answers: Parameters<typeof recordedActions>[0] = {}) {
  const { actions, ...records } = recordedActions(answers);
  render(
    <Repair
      trouble={troubleAt(step)}
      step={stepNamed(step)}
      setup={setupAt(step)}
      learned={[]}
      isHighlighting
      actions={actions}
    />,
  );
  return { ...records, user: userEvent.setup() };
}

const buttons = (name: RegExp) => screen.queryAllByRole('button', { name });
const withPages = stepIds.filter((id) => stepNamed(id).pages.length > 0);

test.each(withPages)('an unknown page leaves four ways on in the step %s', (step) => {
  showAt(step);
  expect(buttons(/^Look again$/)).toHaveLength(1);
  expect(buttons(/^I have done this step by hand$/)).toHaveLength(1);
  const toPoint = buttons(/^Point at /).length;
  if (toPoint === 0) {
    screen.getByText(/^This step is done as soon as its page is open.*The page is here: /);
    expect(buttons(/^Take me there$/)).toHaveLength(1);
    return;
  }
  const byHand = [
    ...buttons(/^Copy /),
    ...screen.queryAllByRole('textbox', { name: /, copied from the page$/ }),
    ...screen.queryAllByText(/^This is pressed and not filled|^Not known yet: /),
  ];
  expect(byHand).toHaveLength(toPoint);
});

test('a step that only needs its page can be opened from the card', async () => {
  const { sent, user } = showAt('open-users');
  await user.click(screen.getByRole('button', { name: 'Take me there' }));
  expect(sent).toMatchObject([
    { type: 'tab/open', address: expect.stringContaining('AllUsers'), inNewTab: false },
  ]);
});

test('a button that is missing on a page that is recognised can be pointed at', () => {
  expect(troubleAt('choose-saml', ['entra/sso-method'])?.fields).toEqual([
    { field: 'ssoMethod.saml', outcome: 'missing' },
  ]);
  expect(troubleAt('choose-saml')?.candidates).toEqual(['ssoMethod.saml']);
});

const box = () => screen.getByRole('textbox', { name: 'Login URL, copied from the page' });

test('a value that the page shows and nobody recognised is pasted', async () => {
  const { sent, user } = showAt('copy-urls');
  await user.type(box(), loginUrlOf(tenantId));
  await user.click(screen.getByRole('button', { name: 'Use the value for Login URL' }));
  expect(sent).toEqual([
    { type: 'setup/give-value', key: 'entra/idp.loginUrl', text: loginUrlOf(tenantId) },
  ]);
  expect(screen.queryByRole('alert')).toBeNull();
});

test('a pasted value that is not taken says why beside its box, until it is changed', async () => {
  const reply = () => ({ outcome: 'failed', reason: 'not-this-value' }) as const;
  const { user } = showAt('copy-urls', { reply });
  await user.type(box(), 'https://idp.example/');
  await user.keyboard('{Enter}');
  expect((await screen.findByRole('alert')).textContent).toMatch(/does not have the form/);
  await user.type(box(), 'x');
  expect(screen.queryByRole('alert')).toBeNull();
});
