import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest';
import { element } from '../support/builders/documents.ts';
import { boxes, form, save, saveIt } from '../support/builders/saves.ts';

beforeEach(() => {
  vi.useFakeTimers();
});
afterEach(() => {
  vi.useRealTimers();
});

/** As a person does, who enters something in a control of any kind. */
function enter(value = ''): void {
  const control = element('#other', HTMLElement);
  if (control instanceof HTMLInputElement && control.type === 'radio') control.checked = true;
  else if (control instanceof HTMLInputElement && value !== '') control.value = value;
  for (const type of ['input', 'change']) control.dispatchEvent(new Event(type, { bubbles: true }));
}

describe('what the admin changed besides is not saved unseen:', () => {
  test.each([
    ['a number', '<label>Hours <input id="other" type="number" value="30"></label>', '9'],
    ['a date', '<label>Until <input id="other" type="date"></label>', '2030-01-01'],
    ['a position', '<label>Level <input id="other" type="range"></label>', '3'],
    ['a file', '<label>Certificate <input id="other" type="file"></label>', ''],
    ['a single choice', '<label>Off <input id="other" type="radio" name="off"></label>', ''],
    ['a text of several fonts', '<div id="other" contenteditable="true">a</div>', ''],
  ])('%s', async (_, other, value) => {
    const came = await saveIt(form(`${other}${save}`), { meanwhile: () => enter(value) });
    expect(came).toEqual({ outcome: 'others-changed', pressed: [] });
  });

  test('a box that is out of sight by now', async () => {
    const meanwhile = () => {
      enter('mine');
      element('#tab', HTMLElement).hidden = true;
    };
    const other = '<div id="tab"><label>Entity ID <input id="other"></label></div>';
    expect(await saveIt(form(`${other}${save}`), { meanwhile })).toEqual({
      outcome: 'others-changed',
      pressed: [],
    });
  });
});

test('a hidden box that the page fills by itself keeps nothing from being saved', async () => {
  const meanwhile = () => {
    element('#other', HTMLInputElement).value = 'Europe/Berlin';
  };
  const other = '<div hidden><input id="other"></div>';
  expect(await saveIt(form(`${other}${save}`), { meanwhile })).toEqual({
    outcome: 'pressed',
    pressed: ['save'],
  });
});

test('an empty number that is needed keeps the form from being saved', async () => {
  const html = form(
    `<label>Days <input type="number" required></label>${save}`,
    'method="post" novalidate',
  );
  expect(await saveIt(html)).toEqual({ outcome: 'required-empty', pressed: [] });
});

describe('without forms', () => {
  const page = (saml: string, branding: string) =>
    `<h1>Single Sign On Settings</h1><section>${boxes}${saml}</section><section><h2>Branding</h2><label>Colour <input value="red"></label>${branding}</section>`;
  const button = '<button id="save">Save</button>';

  test('the button of another part of the page is left alone', async () => {
    expect(await saveIt(page('<button>Update</button>', button))).toEqual({
      outcome: 'missing',
      pressed: [],
    });
  });

  test('the button of the own part is pressed', async () => {
    expect(await saveIt(page(button, '<button>Save</button>'))).toEqual({
      outcome: 'pressed',
      pressed: ['save'],
    });
  });

  test('a part that holds buttons alone is nobody’s', async () => {
    const html = `<h1>Single Sign On Settings</h1><section>${boxes}</section><section>${button}</section>`;
    expect(await saveIt(html)).toEqual({ outcome: 'pressed', pressed: ['save'] });
  });
});
