import { afterEach, beforeEach, expect, test } from 'vitest';
import { keepFocus } from '../../components/keep-focus.ts';

let life = new AbortController();
let root = document.createElement('main');

beforeEach(() => {
  life = new AbortController();
  root = document.createElement('main');
  root.innerHTML = `
    <section id="now"><button id="go">Go</button></section>
    <section id="reminders"><ul><li><button id="dismiss">Dismiss</button></li></ul></section>`;
  document.body.append(root);
  keepFocus(root, '#now', life.signal);
});

afterEach(() => {
  life.abort();
  root.remove();
});

const find = (id: string) => {
  const found = document.getElementById(id);
  if (found === null) throw new Error(`no ${id}`);
  return found;
};

/** The observer has its turn after the change. */
const settled = () => new Promise((resolve) => setTimeout(resolve));

test('what is around a button that went away takes the focus', async () => {
  find('dismiss').focus();
  find('dismiss').closest('li')?.remove();
  await settled();
  expect(document.activeElement).toBe(find('reminders'));
});

test('where nothing around it is left, what is to be done now takes the focus', async () => {
  find('dismiss').focus();
  find('reminders').remove();
  await settled();
  expect(document.activeElement).toBe(find('now'));
});

test('focus that was moved on purpose stays where it is', async () => {
  find('dismiss').focus();
  find('reminders').remove();
  find('go').focus();
  await settled();
  expect(document.activeElement).toBe(find('go'));
});

test('a press where nothing takes the focus gives it up', async () => {
  find('dismiss').focus();
  root.dispatchEvent(new Event('pointerdown', { bubbles: true }));
  find('dismiss').blur();
  find('reminders').remove();
  await settled();
  expect(document.activeElement).toBe(document.body);
});

test('it ends with its signal', async () => {
  life.abort();
  find('dismiss').focus();
  find('reminders').remove();
  await settled();
  expect(document.activeElement).toBe(document.body);
});
