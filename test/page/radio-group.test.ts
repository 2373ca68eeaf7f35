import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest';
import type { FillItem } from '../../lib/consoles/fill-order.ts';
import { findField } from '../../lib/consoles/find-field.ts';
import { element, items, outlined, show } from '../support/builders/documents.ts';
import { fill } from '../support/builders/fills.ts';
import { describedField } from '../support/builders/outlines.ts';

const radios = (chosen = 'redirect', locked = '') => `
  <label><input type="radio" name="binding" value="redirect" ${chosen === 'redirect' ? 'checked' : ''}> Redirect Binding</label>
  <label><input type="radio" name="binding" value="post" ${locked}> POST Binding</label>`;

const choices = () => items().filter(({ kind }) => kind === 'choice');

test.each([
  ['named by the group', `<div role="radiogroup" aria-label="Binding Options">${radios()}</div>`],
  ['in a field set', `<fieldset><legend>Binding Options</legend>${radios()}</fieldset>`],
  ['after their caption', `<p>Binding Options</p><div>${radios()}</div>`],
  ['with their caption in the same element', `<div>Binding Options ${radios()}</div>`],
  ['in a row', `<table><tr><td>Binding Options</td><td>${radios()}</td></tr></table>`],
  ['in a definition', `<dl><dt>Binding Options</dt><dd>${radios()}</dd></dl>`],
])('radio buttons %s are one choice', (_, html) => {
  show(html);
  expect(choices()).toHaveLength(1);
  const [choice] = choices();
  expect(choice).toMatchObject({
    value: 'Redirect Binding',
    editable: true,
    options: [
      { value: 'redirect', text: 'Redirect Binding' },
      { value: 'post', text: 'POST Binding' },
    ],
  });
  expect(choice?.captions.map(({ text }) => text)).toContain('Binding Options');
});

test('radio buttons without a name are a choice where a group holds them', () => {
  show(
    '<div role="radiogroup" aria-label="Domain"><input type="radio" aria-label="larkspur.example" checked><input type="radio" aria-label="larkspur.onmicrosoft.example"></div>',
  );
  expect(choices()).toMatchObject([
    {
      value: 'larkspur.example',
      options: [
        { value: 'larkspur.example', text: 'larkspur.example' },
        { value: 'larkspur.onmicrosoft.example', text: 'larkspur.onmicrosoft.example' },
      ],
    },
  ]);
});

test.each([
  ['stand alone', '<label><input type="radio" name="one" value="a"> One</label>'],
  ['share their place with another box', `<div>${radios()}<input></div>`],
  [
    'are a list to pick an entry from',
    Array.from(
      { length: 30 },
      (_, n) => `<p><input type="radio" name="row" value="${n}"> ${n}</p>`,
    ).join(''),
  ],
])('radio buttons that %s are none', (_, html) => {
  show(html);
  expect(choices()).toEqual([]);
});

test('a choice that somebody made since the page was loaded is not what the console has saved', () => {
  show(`<form method="post"><p>Binding Options</p><div>${radios()}</div></form>`);
  element('[value=post]', HTMLInputElement).checked = true;
  expect(outlined().outline.items('choice')[0]?.value).toBe('POST Binding');
});

describe('the binding as radio buttons', () => {
  beforeEach(() => void vi.useFakeTimers());
  afterEach(() => void vi.useRealTimers());

  const post: FillItem = {
    field: 'samlSettings.binding',
    expect: 'Redirect Binding',
    value: 'post',
  };
  const form = (group: string) => `<h1>Single Sign On Settings</h1>
    <section><h2>SAML Settings</h2><label>Login URL <input></label><label>Logout URL <input></label>
    <p>Binding Options</p><div>${group}</div></section>`;

  test('is found', () => {
    show(form(radios()));
    expect(findField(outlined().outline, describedField('samlSettings.binding'))).toMatchObject({
      outcome: 'found',
      item: { value: 'Redirect Binding' },
    });
  });

  test('is chosen by pressing the one that is meant', async () => {
    show(form(radios()));
    const changed: string[] = [];
    document.addEventListener(
      'change',
      ({ target }) => changed.push((target as HTMLInputElement).value),
      { once: true },
    );
    expect(await fill([post])).toEqual([
      { field: post.field, outcome: 'filled', before: 'Redirect Binding', after: 'POST Binding' },
    ]);
    expect(changed).toEqual(['post']);
  });

  test('is left alone where the one that is meant is locked, gone, or chosen already', async () => {
    show(form(radios('redirect', 'disabled')));
    expect(await fill([post])).toMatchObject([{ outcome: 'option-missing' }]);
    show(form(radios().replace('value="post"', 'value="artifact"')));
    expect(await fill([post])).toMatchObject([{ outcome: 'option-missing' }]);
    show(form(radios().replace('checked', '').replace('value="post"', 'value="post" checked')));
    expect(await fill([{ ...post, expect: 'POST Binding' }])).toMatchObject([
      { outcome: 'already' },
    ]);
  });

  test('is left alone where another one was chosen since the review', async () => {
    show(form(radios('none')));
    expect(await fill([post])).toMatchObject([{ outcome: 'changed-since-review' }]);
  });

  test('a page that takes the choice back is told', async () => {
    show(form(radios()));
    const redirect = element('[value=redirect]', HTMLInputElement);
    element('[value=post]', HTMLInputElement).addEventListener('change', () => {
      redirect.checked = true;
    });
    expect(await fill([post])).toMatchObject([{ outcome: 'not-kept', after: 'Redirect Binding' }]);
  });
});

test.each([
  [
    'stand before them',
    'Redirect <input type="radio" name="b" value="1"> POST <input type="radio" name="b" value="2">',
  ],
  [
    'stand before them, with an explanation behind the last',
    '<span>Redirect</span><input type="radio" name="b" value="1"><span>POST</span><input type="radio" name="b" value="2"><span>Ask your provider.</span>',
  ],
])('no radio button bears the name of its neighbour where names %s', (_, html) => {
  show(`<fieldset><legend>Binding Options</legend>${html}</fieldset>`);
  expect(choices().flatMap(({ options }) => options.map(({ text }) => text))).not.toContain('POST');
});

test('radio buttons are named by the texts behind them where each has one', () => {
  show(
    '<fieldset><legend>Binding Options</legend><input type="radio" name="b" value="1"> Redirect <input type="radio" name="b" value="2"> POST</fieldset>',
  );
  expect(choices()[0]?.options.map(({ text }) => text)).toEqual(['Redirect', 'POST']);
});
