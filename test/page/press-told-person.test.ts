import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest';
import { element } from '../support/builders/documents.ts';
import { laidOut } from '../support/builders/geometry.ts';
import { createPressing, type Pressing } from '../support/builders/told-presses.ts';

const account = 'b.simon@larkspur.example';
const address = 'https://entra.microsoft.com/#view/Microsoft_AAD_IAM/ManagedAppMenuBlade/~/Users';
const presses = [
  { kind: 'person', caption: account, name: 'B.Simon', unchosen: 'None Selected' },
  { kind: 'hand-on', caption: 'Select' },
  { kind: 'save-choice', caption: 'Assign' },
] as const;

const box = '<div role="checkbox" tabindex="0" aria-checked="false"></div>';
const row = (name: string, detail: string, tick = box) =>
  `<tr><td>${tick}</td><td><span>${name}</span></td><td><span>${detail}</span></td></tr>`;
const right = row('B.Simon', account);

interface Parts {
  readonly rows?: string;
  readonly link?: string;
  readonly below?: string;
  readonly buttons?: string;
}

/** The list of people in a pane over the page that it was opened from. */
const picker = ({
  rows = right,
  link = '<a role="button" href="#" id="link">None Selected</a>',
  below = '<div role="button" tabindex="0" id="assign">Assign</div>',
  buttons = '<div role="button" tabindex="0" id="select">Select</div>',
}: Parts = {}) =>
  `<h1>Image Relay | Users and groups</h1><section><h2>Add Assignment</h2><label>Users and groups</label>${link}${below}</section>
  <div role="dialog" id="pane"><h2>Users and groups</h2><input id="search" placeholder="Search" aria-label="Search"><table><tbody>${rows}</tbody></table>${buttons}</div>`;

/** The page's own script: it ticks, hands on, and counts what was handed on. */
function play(says = 'Users selected: 1') {
  return (event: Event) => {
    const met = event.target instanceof Element ? event.target : null;
    event.preventDefault();
    if (met?.matches('[role=checkbox]')) {
      met.setAttribute('aria-checked', String(met.getAttribute('aria-checked') !== 'true'));
    }
    if (met?.id !== 'select') return;
    element('#pane', HTMLElement).remove();
    element('#link', HTMLElement).textContent = says;
  };
}

let pressing: Pressing;
beforeEach(() => {
  vi.useFakeTimers();
  pressing = createPressing({
    page: 'entra/add-assignment',
    address,
    items: [{ field: 'assignment.search', expect: '', value: 'B.Simon' }],
  });
});
afterEach(() => {
  pressing.end();
  vi.useRealTimers();
});

const all = { outcomes: ['pressed', 'pressed', 'pressed'], pressed: ['', 'select', 'assign'] };

describe('the one person', () => {
  test.each<[string, string]>([
    ['is ticked, handed on and assigned', picker()],
    ['among others', picker({ rows: `${row('A.Simon', 'a.simon@larkspur.example')}${right}` })],
    [
      'among others of the same name',
      picker({ rows: `${row('B.Simon', 'b.simon2@larkspur.example')}${right}` }),
    ],
    ['in other letters', picker({ rows: row('B.Simon', 'B.Simon@larkspur.example') })],
    [
      'with what was searched for set off',
      picker({ rows: row('<b>B.Simon</b>', '<b>b.simon</b>@larkspur.example') }),
    ],
    [
      'behind captions whose box ticks all',
      picker({ rows: `<tr><th>${box}</th><th>Name</th><th>Details</th></tr>${right}` }),
    ],
    [
      'in a list',
      picker({
        rows: `<tr><td><ul><li>${box}<div>B.Simon</div><div>${account}</div></li></ul></td></tr>`,
      }),
    ],
    [
      'by a button with an icon',
      picker({ buttons: '<button type="button" id="select"><i>\ue74e</i>Select</button>' }).replace(
        '<i>',
        '<i style="pointer-events:none">',
      ),
    ],
  ])('%s', async (_, html) => {
    expect(await pressing.run(html, presses, { script: play() })).toEqual(all);
  });

  test('who is ticked already is not ticked again', async () => {
    const ticked = box.replace('false', 'true');
    const html = picker({ rows: row('B.Simon', account, ticked) });
    const came = await pressing.run(html, presses, { script: play() });
    expect(came).toEqual({ ...all, pressed: ['select', 'assign'] });
  });
});

describe('nobody is ticked where', () => {
  test.each<[outcome: string, where: string, html: string]>([
    ['ambiguous', 'two rows have the account', picker({ rows: right + right })],
    [
      'missing',
      'only the name is the same',
      picker({ rows: row('B.Simon', 'other@larkspur.example') }),
    ],
    [
      'missing',
      'the account looks alike',
      picker({ rows: row('B.Simon', 'b.simon@larkspur.example.evil.example') }),
    ],
    [
      'missing',
      'it looks alike in letters',
      picker({ rows: row('B.Simon', 'b.sim\u043en@larkspur.example') }),
    ],
    [
      'missing',
      'somebody else has the account as a name',
      picker({ rows: row(account, 'mallory@larkspur.example') }),
    ],
    [
      'ambiguous',
      'somebody else has the account as a name beside the right one',
      picker({ rows: row(account, 'mallory@larkspur.example') + right }),
    ],
    [
      'missing',
      'another account stands beside it',
      picker({ rows: row('B.Simon', `${account}</span></td><td><span>mallory@larkspur.example`) }),
    ],
    ['missing', 'the row says no name', picker({ rows: row('', account) })],
    ['missing', 'the row has another name', picker({ rows: row('A.Simon', account) })],
    ['missing', 'the row has no box', picker({ rows: row('B.Simon', account, '') })],
    ['ambiguous', 'the row has two', picker({ rows: row('B.Simon', account, box + box) })],
    [
      'others-chosen',
      'somebody else is ticked',
      picker({ rows: right + row('A.Simon', 'a@larkspur.example', box.replace('false', 'true')) }),
    ],
    [
      'others-chosen',
      'somebody was chosen before',
      picker({ link: '<a role="button" href="#" id="link">Users selected: 1</a>' }),
    ],
    [
      'missing',
      'the row stands outside of the pane',
      picker({ rows: '', below: `<table>${right}</table>` }),
    ],
  ])('%s: %s', async (outcome, _, html) => {
    const came = await pressing.run(html, presses, { script: play() });
    expect(came).toEqual({ outcomes: [outcome], pressed: [] });
  });

  test('out-of-reach: something lies over the list', async () => {
    const came = await pressing.run(picker(), presses, {
      script: play(),
      context: { geometry: laidOut({}, document.documentElement) },
    });
    expect(came).toEqual({ outcomes: ['out-of-reach'], pressed: [] });
  });

  test('not-all-kept: the search holds something else by then', async () => {
    const meanwhile = () => {
      element('#search', HTMLInputElement).value = 'A.Simon';
    };
    const came = await pressing.run(picker(), presses, { script: play(), meanwhile });
    expect(came).toEqual({ outcomes: ['not-all-kept'], pressed: [] });
  });
});

describe('it ends early', () => {
  const ended = (outcomes: readonly string[], pressed: readonly string[]) => ({
    outcomes,
    pressed,
  });
  test('where the box does not stay ticked', async () => {
    const stubborn = (event: Event) => event.preventDefault();
    const came = await pressing.run(picker(), presses, { script: stubborn });
    expect(came).toEqual(ended(['not-all-kept'], ['']));
  });
  test.each<[string, string, string]>([
    ['missing', 'nothing hands on', ''],
    [
      'ambiguous',
      'two buttons could',
      '<button type="button">Select</button><button type="button">Select</button>',
    ],
    ['missing', 'it says more', '<button type="button">Select all</button>'],
    ['disabled', 'it is locked', '<button type="button" disabled>Select</button>'],
    ['leads-away', 'it leads elsewhere', '<a href="https://evil.example/">Select</a>'],
  ])('%s: %s', async (outcome, _, buttons) => {
    const came = await pressing.run(picker({ buttons }), presses, { script: play() });
    expect(came).toEqual(ended(['pressed', outcome], ['']));
  });
  test.each([['Users selected: 2'], ['1 user, 1 group selected'], ['None Selected'], ['Users']])(
    'where the page then says “%s”',
    async (says) => {
      const came = await pressing.run(picker(), presses, { script: play(says) });
      expect(came).toEqual(ended(['pressed', 'pressed', 'not-shown'], ['', 'select']));
    },
  );
  test.each<[string, string, string]>([
    ['ambiguous', 'two buttons save', '<button type="button">Assign</button>'.repeat(2)],
    ['missing', 'none does', '<button type="button">Assign role</button>'],
    ['disabled', 'it is locked', '<button type="button" disabled>Assign</button>'],
  ])('%s: %s', async (outcome, _, below) => {
    const came = await pressing.run(picker({ below }), presses, { script: play() });
    expect(came).toEqual(ended(['pressed', 'pressed', outcome], ['', 'select']));
  });
});
