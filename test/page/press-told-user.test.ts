import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest';
import { element } from '../support/builders/documents.ts';
import { createPressing, type Pressing } from '../support/builders/told-presses.ts';

const address =
  'https://entra.microsoft.com/#view/Microsoft_AAD_UsersAndTenants/CreateUser.ReactView';
const presses = [
  { kind: 'reveal', caption: 'Show password' },
  { kind: 'sum-up', caption: 'Review + create' },
  { kind: 'create-shown', caption: 'Create' },
] as const;
const account = 'B.Simon@larkspur.example';

const reveal = '<button type="button" id="show" aria-label="Show password"><i>\ue7b3</i></button>';
const secret = '<input id="secret" type="password" readonly value="Kabowe12345">';
const tabs = '<button type="button" role="tab">Review + create</button>';
const next = '<button type="button" id="review">Review + create</button>';
const boxes = `<label>User principal name <input id="name"></label>
  <label>Domain <select><option>larkspur.example</option><option>other.example</option></select></label>
  <label>Display name <input id="display"></label>`;

interface Parts {
  readonly password?: string;
  readonly button?: string;
  readonly buttons?: string;
  readonly more?: string;
}

const form = ({ password = secret, button = reveal, buttons = next, more = '' }: Parts = {}) =>
  `<h1>Create new user</h1>${tabs}<div id="form">${boxes}<label>Password ${password}</label>${button}${more}${buttons}</div>`;

const facts = (upn = account, display = 'B.Simon') =>
  `<dl><dt>User principal name</dt><dd>${upn}</dd><dt>Display name</dt><dd>${display}</dd></dl>`;
const summary = (shown = facts(), button = '<button type="button" id="create">Create</button>') =>
  `<h2>Basics</h2>${shown}${button}`;

/** The page's own script: it shows the password, and a summary in the form's place. */
function play(shows = summary(), hears = true) {
  return ({ target }: Event) => {
    const id = target instanceof Element ? target.id : '';
    if (id === 'show' && hears) element('#secret', HTMLInputElement).type = 'text';
    if (id === 'review') element('#form', HTMLElement).innerHTML = shows;
  };
}

let pressing: Pressing;
beforeEach(() => {
  vi.useFakeTimers();
  pressing = createPressing({
    page: 'entra/create-user',
    address,
    items: [
      { field: 'createUser.userName', expect: '', value: 'B.Simon' },
      { field: 'createUser.displayName', expect: '', value: 'B.Simon' },
    ],
  });
});
afterEach(() => {
  pressing.end();
  vi.useRealTimers();
});

const shown = 'Kabowe12345';
const all = {
  outcomes: ['pressed', 'pressed', 'pressed'],
  pressed: ['show', 'review', 'create'],
  shown,
};

describe('the user', () => {
  test.each<[string, string]>([
    ['is created after the password was shown', form()],
    ['without the tab of that name', form().replace(tabs, '')],
    [
      'from a password that has a part of its own',
      form({ password: `<div>${secret}${reveal}</div>`, button: '' }),
    ],
    [
      'beside a hidden second button',
      form({ buttons: `${next}<button style="display:none">Review + create</button>` }),
    ],
  ])('%s', async (_, html) => {
    expect(await pressing.run(html, presses, { script: play() })).toEqual(all);
  });
});

describe('no password is read where', () => {
  test.each<[outcome: string, where: string, html: string]>([
    ['missing', 'there is none', form({ password: '' })],
    ['ambiguous', 'there are two', form({ password: secret + secret.replace('secret', 'again') })],
    ['missing', 'nothing shows it', form({ button: '' })],
    ['ambiguous', 'two buttons could', form({ button: reveal + reveal })],
    ['missing', 'it is shown already', form({ password: secret.replace('"password"', '"text"') })],
    [
      'required-empty',
      'something needed is empty',
      form({ more: '<label>Alias <input required></label>' }),
    ],
    ['page-objects', 'the page objects', form({ more: '<input aria-invalid="true" value="x">' })],
  ])('%s: %s', async (outcome, _, html) => {
    const came = await pressing.run(html, presses, { script: play() });
    expect(came).toEqual({ outcomes: [outcome], pressed: [] });
  });

  test('unread: it does not come to light', async () => {
    const came = await pressing.run(form(), presses, { script: play(summary(), false) });
    expect(came).toEqual({ outcomes: ['unread'], pressed: ['show'] });
  });

  test('others-changed: somebody typed something else', async () => {
    const meanwhile = () => {
      const box = element('#alias', HTMLInputElement);
      box.value = 'mine';
      box.dispatchEvent(new Event('input', { bubbles: true }));
    };
    const html = form({ more: '<label>Alias <input id="alias"></label>' });
    const came = await pressing.run(html, presses, { script: play(), meanwhile });
    expect(came).toEqual({ outcomes: ['others-changed'], pressed: [] });
  });
});

describe('it ends before the summary where', () => {
  test.each<[string, string, string]>([
    ['missing', 'nothing leads there', ''],
    ['ambiguous', 'two buttons could', next + next],
    ['disabled', 'that is locked', next.replace('id=', 'disabled id=')],
    ['leads-away', 'that leads elsewhere', '<a href="https://evil.example/">Review + create</a>'],
  ])('%s: %s', async (outcome, _, buttons) => {
    const came = await pressing.run(form({ buttons }), presses, { script: play() });
    expect(came).toEqual({ outcomes: ['pressed', outcome], pressed: ['show'], shown });
  });

  test('not-all-kept: the password is another one by then', async () => {
    const script = ({ target }: Event) => {
      if (!(target instanceof Element) || target.id !== 'show') return;
      const box = element('#secret', HTMLInputElement);
      box.type = 'text';
      setTimeout(() => {
        box.value = 'Another12345';
      }, 1);
    };
    const came = await pressing.run(form(), presses, { script });
    expect(came).toEqual({ outcomes: ['pressed', 'not-all-kept'], pressed: ['show'], shown });
  });
});

describe('nothing is created where', () => {
  test('not-shown: the form still stands there, and something else tells who it is about', async () => {
    const more = `<aside><b>B.Simon</b><span>${account}</span></aside><button id="create">Create</button>`;
    const script = (event: Event) => {
      if (event.target instanceof Element && event.target.id === 'show') play()(event);
    };
    const came = await pressing.run(form({ more }), presses, { script });
    const outcomes = ['pressed', 'pressed', 'not-shown'];
    expect(came).toEqual({ outcomes, pressed: ['show', 'review'], shown });
  });

  test.each<[outcome: string, where: string, html: string]>([
    ['not-shown', 'another account stands there', summary(facts('B.Simon@other.example'))],
    ['not-shown', 'one that only begins so', summary(facts(`${account}.evil.example`))],
    ['not-shown', 'another name stands there', summary(facts(account, 'Mallory'))],
    [
      'not-shown',
      'what was reviewed is hidden',
      summary(`<div style="display:none">${facts()}</div>`),
    ],
    [
      'missing',
      'only the site’s bar creates something',
      summary(facts(), '<nav><button>Create</button></nav>'),
    ],
    ['missing', 'nothing creates it', summary(facts(), '<button>Create another</button>')],
    ['ambiguous', 'two buttons could', summary(facts(), '<button>Create</button>'.repeat(2))],
    ['disabled', 'it is locked', summary(facts(), '<button disabled>Create</button>')],
    [
      'leads-away',
      'it leads elsewhere',
      summary(facts(), '<a href="https://evil.example/">Create</a>'),
    ],
    ['missing', 'it is named otherwise', summary(facts(), '<button name="delete">Create</button>')],
    [
      'page-objects',
      'the page objects',
      summary(`${facts()}<input aria-invalid="true" value="x">`),
    ],
  ])('%s: %s', async (outcome, _, shows) => {
    const came = await pressing.run(form(), presses, { script: play(shows) });
    const outcomes = ['pressed', 'pressed', outcome];
    expect(came).toEqual({ outcomes, pressed: ['show', 'review'], shown });
  });

  test('another-page: something else stands there', async () => {
    const script = ({ target }: Event) => {
      play()({ target } as Event);
      if (target instanceof Element && target.id === 'review') document.body.innerHTML = summary();
    };
    const gone = { address: () => 'https://entra.microsoft.com/#home' };
    const came = await pressing.run(form(), presses, { script });
    expect(came.outcomes.at(-1)).toBe('pressed');
    const left = await pressing.run(form(), presses, { script, context: gone });
    expect(left).toEqual({ outcomes: ['another-page'], pressed: [] });
  });
});
