import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import { element, show } from '../support/builders/documents.ts';
import { fill } from '../support/builders/fills.ts';

beforeEach(() => {
  vi.useFakeTimers();
});
afterEach(() => {
  vi.useRealTimers();
});

const page = 'image-relay/create-permission';
const kept = [{ field: 'permission.title', expect: 'SSO Basic' }] as const;

test.each([
  ['the permission that was reviewed', 'SSO Basic', 'filled', true],
  ['another one that is opened in its place', 'Administrators', 'another-page', false],
])('%s: %s', async (_, title, outcome, isTicked) => {
  show(`<h1>Edit Permission</h1><form><label>Permission Title <input value="${title}"></label>
    <label>Type <select><option>Basic<option>Admin</select></label>
    <label><input type="checkbox" id="only"> This Group can only sign-in via Single Sign On</label></form>`);
  const items = [{ field: 'permission.ssoOnly' as const, expect: 'off', value: 'on' }];
  const results = await fill(items, { page, kept: [...kept] });
  expect(results.map((each) => each.outcome)).toEqual([outcome]);
  expect(element('#only', HTMLInputElement).checked).toBe(isTicked);
});
