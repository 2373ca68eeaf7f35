import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest';
import { element, show } from '../support/builders/documents.ts';
import { laidOut } from '../support/builders/geometry.ts';
import { otherCompany } from '../support/builders/identities.ts';
import { type Between, boxes, form, save, saveIt } from '../support/builders/saves.ts';

beforeEach(() => {
  vi.useFakeTimers();
});
afterEach(() => {
  for (const each of document.head.querySelectorAll('base')) each.remove();
  vi.useRealTimers();
});

function made(name: string, attributes: Readonly<Record<string, string>>): HTMLElement {
  const each = document.createElement(name);
  for (const [attribute, value] of Object.entries(attributes)) each.setAttribute(attribute, value);
  return each;
}

const once = { outcome: 'pressed', pressed: ['save'] };

describe('what is pressed', () => {
  const pane = (content: string) =>
    `<h1>Single Sign On Settings</h1><div role="dialog">${content}</div>`;
  test.each([
    ['a form’s own submit box', form(save)],
    ['a form’s own button', form('<button id="save">Save</button>')],
    [
      'a button of the same form that stands elsewhere',
      `${form('')}<button form="form" id="save">Save</button>`,
    ],
    ['a script’s button in the form', form('<button type="button" id="save">Save</button>')],
    [
      'a bar’s button beside boxes without a form',
      `<h1>Single Sign On Settings</h1><div role="menubar"><div role="menuitem" tabindex="0" id="save" aria-label="Save">Save</div></div>${boxes}`,
    ],
    [
      'a place in a bar that says no role',
      `<h1>Single Sign On Settings</h1><ul role="menubar"><li role="presentation" title="Save"><div id="save">Save</div></li></ul>${boxes}`,
    ],
    [
      'the button of the pane that the boxes stand in',
      `${pane(`${boxes}<button type="button" id="save">Save</button>`)}<button id="other">Save</button>`,
    ],
    ['a button with an icon', form('<button id="save"><i>\ue74e</i> Save</button>')],
    [
      'beside a look-alike in another form',
      `${form(save)}<form><input type="submit" id="other" value="Save"></form>`,
    ],
    ['beside a hidden one', form(`${save}<input type="submit" value="Save" style="display:none">`)],
    [
      'beside “Cancel” and “Delete”',
      form(
        `${save}<button id="cancel" type="button">Cancel</button><button id="delete">Delete</button>`,
      ),
    ],
    [
      'a button in a label, which presses nothing but itself',
      form('<label>Done? <button id="save">Save</button></label>'),
    ],
    ['an action on the same origin', form(save, 'method="post" action="/admin/saml"')],
  ])('%s', async (_, html) => {
    expect(await saveIt(html)).toEqual(once);
  });

  test('a caption of another language, where the admin was told that one', async () => {
    const html = form('<button id="save">Speichern</button><button>Save</button>');
    expect(await saveIt(html, { order: { caption: 'Speichern' } })).toEqual(once);
  });

  test('a button that is disabled until the page has thought about it', async () => {
    const enable = () =>
      setTimeout(() => element('#save', HTMLInputElement).removeAttribute('disabled'), 900);
    const html = form('<input type="submit" id="save" value="Save" disabled>');
    expect(await saveIt(html, { meanwhile: enable })).toEqual(once);
  });

  test('what was right already is saved with it', async () => {
    const kept = [{ field: 'samlSettings.logoutUrl', expect: 'https://old.example/' }] as const;
    expect(await saveIt(form(save), { order: { kept: [...kept] } })).toEqual(once);
  });
});

describe('what is left alone', () => {
  const type = (selector: string, value: string) => () => {
    const box = element(selector, HTMLInputElement);
    box.value = value;
    box.dispatchEvent(new Event('input', { bubbles: true }));
  };
  const refusals: readonly [outcome: string, what: string, html: string, between?: Between][] = [
    ['ambiguous', 'two that say the same', form(`${save}<button id="second">Save</button>`)],
    ['missing', 'no such button', form('<button>Apply</button>')],
    ['missing', 'one that says more', form('<button>Save and test</button>')],
    [
      'missing',
      'one that is called otherwise to listeners',
      form('<button aria-label="Delete">Save</button>'),
    ],
    ['missing', 'one that is named “delete”', form('<button name="delete">Save</button>')],
    ['missing', 'one that empties the form', form('<button type="reset">Save</button>')],
    [
      'missing',
      'one in another form alone',
      `${form('<button>Apply</button>')}<form><button>Save</button></form>`,
    ],
    [
      'missing',
      'one outside of the pane',
      `<h1>Single Sign On Settings</h1><button>Save</button><div role="dialog">${boxes}</div>`,
    ],
    ['disabled', 'one that stays disabled', form('<input type="submit" value="Save" disabled>')],
    ['disabled', 'one that says that it is', form('<button aria-disabled="true">Save</button>')],
    [
      'leads-away',
      'a form that is sent elsewhere',
      form(save, 'method="post" action="https://evil.example/"'),
    ],
    [
      'leads-away',
      'a button that sends elsewhere',
      form('<button formaction="https://evil.example/">Save</button>'),
    ],
    ['leads-away', 'an action that is a script', form(save, 'action="javascript:0"')],
    [
      'leads-away',
      'a box that stands in the action’s place',
      form(
        `${save}<input type="hidden" name="action" value="/">`,
        'action="https://evil.example/"',
      ),
    ],
    ['leads-away', 'another window', form(save, 'target="elsewhere"')],
    [
      'leads-away',
      'another window that the page names for all forms',
      form(save),
      { meanwhile: () => document.head.append(made('base', { target: '_blank' })) },
    ],
    [
      'leads-away',
      'a label of another button',
      form(
        '<label for="other"><span role="button">Save</span></label><button id="other">Apply</button>',
      ),
    ],
    [
      'leads-away',
      'a place in a bar that holds such a label',
      `<h1>Single Sign On Settings</h1><ul role="menubar"><li role="presentation"><label for="other">Save</label></li></ul>${boxes}<button id="other">Apply</button>`,
    ],
    [
      'leads-away',
      'a button whose shadow root stands in a link',
      `<h1>Single Sign On Settings</h1>${boxes}<a href="https://evil.example/"><span id="shell"></span></a>`,
      {
        meanwhile: () => {
          const button = made('span', { role: 'button' });
          button.textContent = 'Save';
          element('#shell', HTMLElement).attachShadow({ mode: 'open' }).append(button);
        },
      },
    ],
    [
      'leads-away',
      'a link',
      `<h1>Single Sign On Settings</h1>${boxes}<a href="/elsewhere">Save</a>`,
    ],
    [
      'required-empty',
      'a box that is needed and empty',
      form(`${save}<label>Issuer <input required></label>`),
    ],
    [
      'required-empty',
      'a box that says so',
      form(`${save}<label>Issuer <input aria-required="true"></label>`),
    ],
    [
      'required-empty',
      'a box whose caption says so',
      form(`${save}<label>Issuer * <input></label>`),
    ],
    [
      'page-objects',
      'what the page objects to',
      form(`${save}<label>Port <input aria-invalid="true" value="x"></label>`),
    ],
    [
      'page-objects',
      'what the browser objects to',
      form(`${save}<label>Contact <input type="email" value="x"></label>`),
    ],
    [
      'others-changed',
      'a form with something that was typed and not reviewed',
      form(save),
      { meanwhile: type('#logout', 'mine') },
    ],
    [
      'not-all-kept',
      'a field that holds something else by now',
      form(save),
      {
        meanwhile: () => {
          element('#login', HTMLInputElement).value = 'mine';
        },
      },
    ],
    [
      'not-all-kept',
      'what was right and is not any more',
      form(save),
      { order: { kept: [{ field: 'samlSettings.logoutUrl', expect: 'https://other.example/' }] } },
    ],
    ['another-page', 'another host', form(save), { context: { host: otherCompany } }],
    [
      'another-page',
      'another place',
      form(save),
      { context: { address: () => 'https://larkspur.imagerelay.com/elsewhere' } },
    ],
    [
      'another-page',
      'another page',
      form(save),
      { meanwhile: () => show('<h1>Library</h1><form><button>Save</button></form>') },
    ],
    [
      'ambiguous',
      'a second one that came since',
      form(save),
      {
        meanwhile: () =>
          element('#save', HTMLInputElement).after(element('#save', HTMLInputElement).cloneNode()),
      },
    ],
    [
      'leads-away',
      'an action that was exchanged since',
      form(save),
      {
        meanwhile: () =>
          element('#form', HTMLFormElement).setAttribute('action', 'https://evil.example/'),
      },
    ],
  ];
  test.each(refusals)('%s: %s', async (outcome, _, html, between) => {
    expect(await saveIt(html, between)).toEqual({ outcome, pressed: [] });
  });

  test('out-of-reach: what something lies over', async () => {
    const covered = laidOut({}, document.documentElement);
    const came = await saveIt(form(save), { context: { geometry: covered } });
    expect(came).toEqual({ outcome: 'out-of-reach', pressed: [] });
  });

  test('not-all-kept: a form of which the page kept not all', async () => {
    const drop = ({ target }: Event) => {
      if (target instanceof HTMLInputElement) target.value = '';
    };
    document.body.addEventListener('change', drop, { once: true });
    expect(await saveIt(form(save))).toEqual({ outcome: 'not-all-kept', pressed: [] });
  });
});
