import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest';
import { element } from '../support/builders/documents.ts';
import { createPressing, type Pressing } from '../support/builders/told-presses.ts';

const address = 'https://entra.microsoft.com/#view/Microsoft_AAD_IAM/AppGalleryBladeV2';
const presses = [
  { kind: 'tile', caption: 'Image Relay' },
  { kind: 'create-named', caption: 'Create', name: 'Image Relay' },
] as const;

const tile = (name: string, publisher: string, called = name) =>
  `<div role="button" tabindex="0" id="tile" aria-label="${called}" title="${called}"><div>IR</div><div style="pointer-events:none"><b>${name}</b></div><p>${publisher}</p></div>`;
const right = tile('Image Relay', 'Image Relay, Inc.');
const gallery = (tiles = right) =>
  `<h1>Browse Microsoft Entra Gallery</h1><input id="search" placeholder="Search application" aria-label="Search application"><div>${tiles}</div>`;

interface Pane {
  readonly name?: string;
  readonly buttons?: string;
  readonly more?: string;
}

const pane = ({
  name = '<label>Name <input value="Image Relay"></label>',
  buttons = '<div role="button" tabindex="0" id="create">Create</div>',
  more = '',
}: Pane = {}) => `<div role="dialog"><h2>Image Relay</h2>${name}${more}${buttons}</div>`;

/** The page's own script: what was pressed opens a pane. */
function play(opens = pane()) {
  return ({ target }: Event) => {
    const met = target instanceof Element ? target.closest('#tile') : null;
    if (met !== null) document.body.insertAdjacentHTML('beforeend', opens);
  };
}

let pressing: Pressing;
beforeEach(() => {
  vi.useFakeTimers();
  pressing = createPressing({
    page: 'entra/gallery',
    address,
    items: [{ field: 'gallery.search', expect: '', value: 'Image Relay' }],
  });
});
afterEach(() => {
  pressing.end();
  vi.useRealTimers();
});

test.each([
  ['with its first letters', '<div>MH</div><div>Marketing Hub</div>'],
  ['right after its name', '<div>Marketing Hub</div>'],
])('another application, whose publisher is named %s, is none', async (_, name) => {
  const other = `<div role="button" tabindex="0" id="tile">${name}<div>Image Relay</div></div>`;
  const came = await pressing.run(gallery(other), presses, { script: play() });
  expect(came).toEqual({ outcomes: ['missing'], pressed: [] });
});

describe('the application', () => {
  test.each<[string, string]>([
    ['is chosen and created', gallery()],
    ['among others', gallery(right + tile('Image Relay Pro', 'Somebody'))],
    ['of a name that others only begin with', gallery(tile('Image', 'Image Relay') + right)],
    [
      'by a link that says its name alone',
      gallery(
        '<table><tr><td><a role="button" id="tile">Image Relay</a></td><td>Inc.</td></tr></table>',
      ),
    ],
    [
      'by a button that describes it',
      gallery('<button type="button" id="tile"><b>Image Relay</b><br>Image Relay, Inc.</button>'),
    ],
  ])('%s', async (_, html) => {
    const came = await pressing.run(html, presses, { script: play() });
    expect(came).toEqual({ outcomes: ['pressed', 'pressed'], pressed: ['tile', 'create'] });
  });
});

describe('no tile is chosen where', () => {
  test.each<[outcome: string, where: string, html: string]>([
    ['ambiguous', 'two bear the name', gallery(right + right)],
    ['missing', 'none does', gallery(tile('Image Relay Pro', 'Image Relay, Inc.'))],
    ['missing', 'one is called otherwise', gallery(tile('Image Relay', 'Inc.', 'Contoso'))],
    ['missing', 'one only calls itself so', gallery(tile('Contoso', 'Inc.', 'Image Relay'))],
    ['missing', 'the name is in a longer text', gallery(tile('Like Image Relay', 'Inc.'))],
    [
      'leads-away',
      'it leads elsewhere',
      gallery('<a href="https://evil.example/" id="tile">Image Relay</a>'),
    ],
    ['disabled', 'it is locked', gallery('<button disabled id="tile">Image Relay</button>')],
    [
      'missing',
      'it stands in a pane over the page',
      `${gallery('')}<div role="dialog">${right}</div>`,
    ],
  ])('%s: %s', async (outcome, _, html) => {
    const came = await pressing.run(html, presses, { script: play() });
    expect(came).toEqual({ outcomes: [outcome], pressed: [] });
  });

  test('not-all-kept: the search holds something else by then', async () => {
    const meanwhile = () => {
      element('#search', HTMLInputElement).value = 'Contoso';
    };
    const came = await pressing.run(gallery(), presses, { script: play(), meanwhile });
    expect(came).toEqual({ outcomes: ['not-all-kept'], pressed: [] });
  });
});

describe('nothing is created where', () => {
  test.each<[outcome: string, where: string, opens: string]>([
    [
      'not-shown',
      'another name stands there',
      pane({ name: '<label>Name <input value="Contoso"></label>' }),
    ],
    ['not-shown', 'no name stands there', pane({ name: '' })],
    [
      'not-shown',
      'something else does as well',
      pane({ more: '<label>Id <input value="x"></label>' }),
    ],
    ['missing', 'nothing creates it', pane({ buttons: '<button>Create your own</button>' })],
    [
      'ambiguous',
      'two buttons could',
      pane({ buttons: '<button type="button">Create</button>'.repeat(2) }),
    ],
    [
      'disabled',
      'it is locked',
      pane({ buttons: '<button type="button" disabled>Create</button>' }),
    ],
    [
      'leads-away',
      'it leads elsewhere',
      pane({ buttons: '<a href="https://evil.example/">Create</a>' }),
    ],
    ['missing', 'nothing opened', ''],
  ])('%s: %s', async (outcome, _, opens) => {
    const came = await pressing.run(gallery(), presses, { script: play(opens) });
    expect(came.outcomes).toEqual(['pressed', outcome]);
    expect(came.pressed).toHaveLength(1);
  });
});
