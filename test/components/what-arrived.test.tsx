import { render, screen, within } from '@testing-library/preact';
import { userEvent } from '@testing-library/user-event';
import { describe, expect, it } from 'vitest';
import { TestResult } from '../../components/TestResult.tsx';
import type { Diagnosis } from '../../lib/diagnosis/diagnosis.ts';
import type { ShownTest } from '../../lib/diagnosis/shown-test.ts';
import { metadataUrl } from '../support/builders/identities.ts';
import { aKnownSetup } from '../support/builders/known-setups.ts';
import { recordedActions } from '../support/builders/panel-actions.ts';
import { aShownTest, notAssigned } from '../support/builders/shown-tests.ts';

function show(changes: Partial<ShownTest> = {}) {
  const { actions, copied } = recordedActions();
  const shown = aShownTest(changes);
  const { container } = render(
    <TestResult
      shown={shown}
      setup={aKnownSetup()}
      onDismiss={() => undefined}
      actions={actions}
    />,
  );
  return { copied, container, user: userEvent.setup() };
}

const diagnosed = (changes: Partial<Diagnosis>) => ({ diagnosis: { ...notAssigned, ...changes } });
const button = (name: string | RegExp) => screen.getByRole('button', { name, hidden: true });

describe('what arrived', () => {
  const checks: Diagnosis['checks'] = [
    {
      id: 'issuer',
      verdict: 'right',
      found: 'https://sts.example/',
      expected: 'https://sts.example/',
    },
    { id: 'audience', verdict: 'wrong', found: 'urn:a', expected: metadataUrl },
    { id: 'attributes', verdict: 'told', found: '', expected: null },
    { id: 'ending', verdict: 'unknown', found: '', expected: 'there' },
  ];

  it('is listed line by line, with what was expected where it is otherwise', () => {
    show(diagnosed({ checks }));
    const list = screen
      .getByRole('heading', { name: 'What arrived, line by line' })
      .closest('details');
    expect(list?.open).toBe(false);
    const lines = within(list ?? document.body).getAllByRole('listitem', { hidden: true });
    expect(lines.map((each) => each.textContent?.replaceAll(/\s+/g, ' '))).toEqual([
      '✓ Answer: from whom Righthttps://sts.example/',
      `✗ Answer: for whom Wrongurn:a${screen.getByText(new RegExp(`: ${metadataUrl}`)).textContent}`,
      expect.stringMatching(/^· .* For information$/),
      expect.stringMatching(/^\? Where it ended Cannot tell.*there$/),
    ]);
  });

  it('is not spoken of where nothing did', () => {
    show(diagnosed({ checks: [] }));
    expect(screen.queryByRole('heading', { name: 'What arrived, line by line' })).toBeNull();
  });
});

describe('the messages', () => {
  const messages = {
    raw: { request: '<Request by="mara"/>', response: '<Answer for="mara"/>' },
    forSupport: { request: '<Request by="x"/>', response: '<Answer for="x"/>' },
  };

  it('are in the panel only on demand, after a warning', async () => {
    const { container, user } = show(messages);
    screen.getByText(/names and addresses of the person who signed in/);
    expect(container.innerHTML).not.toContain('mara');
    expect(screen.queryByRole('textbox', { hidden: true })).toBeNull();
    await user.click(button('Show the messages'));
    expect(screen.getByLabelText('Request')).toMatchObject({
      value: messages.raw.request,
      readOnly: true,
    });
    expect(screen.getByLabelText('Answer')).toHaveProperty('value', messages.raw.response);
  });

  it('are copied for support without anybody’s name', async () => {
    const { copied, user } = show(messages);
    await user.click(button('Copy for support, without anybody’s name'));
    expect(copied).toEqual(['<Request by="x"/>\n\n<Answer for="x"/>']);
  });

  it.each([
    ['the request alone', { request: 'r', response: null }, 'Request', 'Answer'],
    ['the answer alone', { request: null, response: 'a' }, 'Answer', 'Request'],
  ])('show %s where no other was seen', async (_, raw, shown, missing) => {
    const { user } = show({ ...messages, raw });
    await user.click(button('Show the messages'));
    screen.getByLabelText(shown);
    expect(screen.queryByLabelText(missing)).toBeNull();
  });

  it('have no copy where nobody knows what stands in them', () => {
    show({ ...messages, forSupport: { request: null, response: null } });
    expect(screen.queryByRole('button', { name: /^Copy for support/, hidden: true })).toBeNull();
    button('Show the messages');
  });

  it('are not spoken of where none was seen', () => {
    show();
    expect(screen.queryByRole('heading', { name: 'The messages themselves' })).toBeNull();
  });
});
