import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest';
import { boxes, form, saveIt } from '../support/builders/saves.ts';

beforeEach(() => {
  vi.useFakeTimers();
});
afterEach(() => {
  vi.useRealTimers();
});

const title = '<h1>Single Sign On Settings</h1>';
const colour = '<h2>Branding</h2><label>Colour <input value="red"></label>';
const save = '<button id="save">Save</button>';
const update = '<button type="button">Update</button>';
const submit = (says: string) => `<input type="submit" value="${says}" id="${says.toLowerCase()}">`;
const oneForm = (content: string) => `${title}<form method="post">${content}</form>`;
const group = (content: string) => `<fieldset>${content}</fieldset>`;

describe('without a form, the button is left alone that stands', () => {
  test.each<[where: string, html: string]>([
    [
      'in another card',
      `${title}<div class="card">${boxes}${update}</div><div class="card">${colour}${save}</div>`,
    ],
    ['below another heading', `${title}${boxes}${update}${colour}${save}`],
    ['above the heading', `${title}${colour}${save}${boxes}${update}`],
    [
      'in a drawer, in the container of both',
      `<div class="drawer-container"><div class="drawer"><textarea></textarea>${save}</div><div>${title}${boxes}</div></div>`,
    ],
    ['in an aside', `${title}${boxes}<aside>${save}</aside>`],
    [
      'in another row',
      `${title}<table><tr><td>${boxes}</td></tr><tr><td><input></td><td>${save}</td></tr></table>`,
    ],
    [
      'in an entry of a list',
      `${title}${boxes}<ul><li>Report <a href="#" id="save">Save</a></li></ul>`,
    ],
    [
      'over a text',
      `${title}${boxes}<div><div role="toolbar">${save}</div><div contenteditable="true">note</div></div>`,
    ],
    ['in the bar of the site', `<header>${save}</header><main>${title}${boxes}${update}</main>`],
    [
      'in a bar beside the page',
      `<div><header>${save}</header><main>${title}${boxes}</main></div>`,
    ],
    ['in its menu', `<nav><ul><li>${save}</li></ul></nav><main>${form('')}</main>`],
  ])('%s', async (_, html) => {
    expect(await saveIt(html)).toEqual({ outcome: 'missing', pressed: [] });
  });
});

describe('in a form around several parts, the button is left alone that stands', () => {
  test.each<[where: string, html: string]>([
    ['in another group', oneForm(group(boxes + submit('Update')) + group(colour + submit('Save')))],
    [
      'in another group, and is a script’s',
      oneForm(group(boxes) + group(colour + update + save.replace('id', 'type="button" id'))),
    ],
    ['in the menu of the site', oneForm(`<nav>${submit('Save')}</nav>${boxes}${submit('Update')}`)],
  ])('%s', async (_, html) => {
    expect(await saveIt(html)).toEqual({ outcome: 'missing', pressed: [] });
  });
});

test.each(['', '<form method="post">'])(
  'a button that opens a menu saves nothing yet%s',
  async (around) => {
    const menu = '<button aria-haspopup="menu">Save</button>';
    expect(await saveIt(`${title}${around}${boxes}${menu}`)).toEqual({
      outcome: 'missing',
      pressed: [],
    });
  },
);

describe('the button is pressed that stands', () => {
  test.each<[where: string, html: string]>([
    [
      'in a footer beside the parts',
      `${title}<div><section>${boxes}${update}</section><section>${colour}</section><footer>${save}</footer></div>`,
    ],
    [
      'in a footer of a dialog',
      `${title}<div role="dialog"><div>${boxes}</div><footer><input type="checkbox">${save}</footer></div>`,
    ],
    [
      'in the header of a dialog',
      `${title}<div role="dialog"><header>${save}</header><main>${boxes}</main></div>`,
    ],
    ['beside a search', `${title}<div><input type="search">${save}</div><div>${boxes}</div>`],
    ['below all headings', `${title}${boxes}${colour}${save}`],
    [
      'in a card, outside of its form',
      `${title}<div>${colour}</div><div><form>${boxes}</form>${save}</div>`,
    ],
    ['in a list of buttons', `${title}${boxes}<ul><li>${save}</li><li>${update}</li></ul>`],
    [
      'in the last row of a form',
      oneForm(
        `<table><tr><td>${boxes}</td></tr><tr><td>* needed</td><td>${submit('Save')}${submit('Apply')}</td></tr></table>`,
      ),
    ],
    [
      'in another group, and alone sends the form',
      oneForm(group(boxes) + group(colour + submit('Save'))),
    ],
  ])('%s', async (_, html) => {
    expect(await saveIt(html)).toEqual({ outcome: 'pressed', pressed: ['save'] });
  });
});
