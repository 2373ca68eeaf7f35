import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import { element, show } from '../support/builders/documents.ts';
import { fill } from '../support/builders/fills.ts';

beforeEach(() => {
  vi.useFakeTimers();
});
afterEach(() => {
  vi.useRealTimers();
});

const where = { page: 'image-relay/create-sso-user' } as const;
const permission = (choice: string) =>
  `<h1>Create SSO User</h1><form><label>Email <input></label><label>First Name <input></label>${choice}</form>`;

test('a list of several choices loses none of them unseen', async () => {
  show(
    permission(
      '<label>Permission <select multiple><option selected>Marketing<option selected>Press<option>SSO Users</select></label>',
    ),
  );
  const [result] = await fill(
    [{ field: 'ssoUser.permission', expect: 'Marketing', value: 'SSO Users' }],
    where,
  );
  expect(result?.outcome).toBe('not-editable');
  expect(element('select', HTMLSelectElement).selectedOptions).toHaveLength(2);
});

test('in a list of the page’s own that takes several nothing is pressed', async () => {
  show(
    permission(`<p id="name">Permission</p>
      <div role="combobox" aria-labelledby="name" aria-haspopup="listbox" aria-expanded="true" aria-controls="list" tabindex="0">Marketing, SSO Users</div>
      <ul role="listbox" id="list" aria-multiselectable="true"><li role="option">Marketing</li><li role="option" id="option">SSO Users</li></ul>`),
  );
  const pressed = vi.fn();
  element('#option', HTMLElement).addEventListener('click', pressed);
  const held = 'Marketing, SSO Users';
  await fill([{ field: 'ssoUser.permission', expect: held, value: 'SSO Users' }], where);
  expect(pressed).not.toHaveBeenCalled();
});
