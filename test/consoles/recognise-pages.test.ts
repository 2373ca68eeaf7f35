import { expect, test } from 'vitest';
import { entraConsole } from '../../lib/consoles/entra/entra-in-every-language.ts';
import type { PageId } from '../../lib/consoles/ids.ts';
import { imageRelayConsole } from '../../lib/consoles/image-relay/image-relay-console.ts';
import { allItems, type Outline } from '../../lib/consoles/outline.ts';
import { recognisePages } from '../../lib/consoles/recognise-pages.ts';
import {
  applicationAddress,
  basicSamlOutline,
  entraOutlines,
  samlOutline,
} from '../support/builders/entra-outlines.ts';
import { metadataUrl, replyUrl } from '../support/builders/identities.ts';
import {
  imageRelayOutlines,
  ssoSettingsOutline,
} from '../support/builders/image-relay-outlines.ts';
import { anItem, anOutline, shown } from '../support/builders/outlines.ts';

const pageOutlines = [...entraOutlines, ...imageRelayOutlines];

function recognised(outline: Outline, consoleName: 'entra' | 'image-relay') {
  const described = consoleName === 'entra' ? entraConsole : imageRelayConsole;
  return recognisePages(outline, described.placeOf(outline.address), described.pages);
}

const idsOf = (outline: Outline, consoleName: 'entra' | 'image-relay') =>
  recognised(outline, consoleName).map((each) => each.page.id);

test.each(pageOutlines)('%s is recognised', (page, outline) => {
  expect(idsOf(outline, page.startsWith('entra/') ? 'entra' : 'image-relay')).toContain(page);
});

test('every page that a console describes has an outline in these tests', () => {
  const described = [...entraConsole.pages, ...imageRelayConsole.pages].map((page) => page.id);
  expect(pageOutlines.map(([page]) => page).toSorted()).toEqual(described.toSorted());
});

test('a recognised page says what it rests on', () => {
  expect(recognised(samlOutline, 'entra')[0]?.evidence).toEqual([
    'address',
    'heading',
    expect.stringMatching(/^fields saml\.identifier, saml\.replyUrl, /),
  ]);
});

test('a pane comes before the page that it lies over', () => {
  expect(idsOf(basicSamlOutline, 'entra')).toEqual(['entra/basic-saml', 'entra/saml']);
});

const userFields = [
  anItem('text', 'User principal name'),
  anItem('choice', 'Domain', { value: 'larkspur.example' }),
  anItem('text', 'Display name'),
];

const unrecognised: readonly [what: string, 'entra' | 'image-relay', Outline][] = [
  ['an address alone', 'entra', anOutline({ address: applicationAddress('SignOn') })],
  ['a heading alone', 'image-relay', anOutline({ headings: ['Single Sign On Settings'] })],
  ['boxes alone', 'image-relay', anOutline({ items: boxesOf(ssoSettingsOutline) })],
  [
    'one value that says itself what it is',
    'image-relay',
    anOutline({ items: [shown('', metadataUrl), ...boxesOf(ssoSettingsOutline)] }),
  ],
  ['all fields of a page together', 'entra', anOutline({ items: userFields })],
  [
    'a heading that begins like the sign-in page’s but has no form',
    'image-relay',
    anOutline({ headings: ['Sign in to Larkspur'] }),
  ],
  [
    'a list of people without a heading',
    'image-relay',
    anOutline({ rows: [['B. Simon', 'b.simon@larkspur.example']] }),
  ],
  [
    'some columns of a list of people',
    'entra',
    anOutline({
      rows: [
        ['Display name', 'Type'],
        ['B.Simon', 'b.simon@larkspur.example'],
      ],
    }),
  ],
  [
    'a card that bears the title of the Basic SAML pane',
    'entra',
    anOutline({ headings: ['Basic SAML Configuration'], items: [anItem('text', 'Sign on URL')] }),
  ],
  [
    'the heading and the fields at the address of another page',
    'entra',
    anOutline({
      items: allItems(samlOutline),
      address: applicationAddress('Provisioning'),
      headings: ['Set up Single Sign-On with SAML'],
      rows: [],
    }),
  ],
  [
    'a heading that only contains the title',
    'image-relay',
    anOutline({
      headings: ['About Single Sign On Settings'],
      items: boxesOf(ssoSettingsOutline),
    }),
  ],
];

test.each(unrecognised)('%s is not enough to recognise a page', (_, consoleName, outline) => {
  expect(idsOf(outline, consoleName)).toEqual([]);
});

test('the method picker is not the SAML page, though they share an address', () => {
  const picker = anOutline({
    address: applicationAddress('SignOn'),
    headings: ['Image Relay | SAML-based Sign-on', 'Select a single sign-on method'],
    items: [shown('Sign on URL', 'https://larkspur.imagerelay.com/')],
  });
  expect(idsOf(picker, 'entra')).toEqual(['entra/sso-method']);
});

const frames: readonly [what: string, Outline, PageId][] = [
  [
    'its heading and a field',
    anOutline({ headings: ['Create new user'], items: [anItem('text', 'User principal name')] }),
    'entra/create-user',
  ],
  [
    'the columns of its list and the people in it',
    anOutline({
      rows: [
        ['Display name', 'User principal name', 'User type'],
        ['B.Simon', 'b.simon@larkspur.example', 'Member'],
      ],
    }),
    'entra/users',
  ],
];

test.each(frames)('in a frame, whose address names no view, %s are enough', (_, outline, page) => {
  const address = 'https://sandbox-1.reactblade.portal.azure.net/';
  expect(idsOf({ ...outline, address }, 'entra')).toEqual([page]);
});

test.each([
  ['the sign-in page of a company', 'Sign in to Larkspur', 'image-relay/sign-in'],
  ['so it is with other words', 'Log in to Larkspur Library', 'image-relay/sign-in'],
] as const)('%s is recognised by how its heading begins', (_, heading, page) => {
  const outline = anOutline({ headings: [heading], items: [anItem('secret', 'Password')] });
  expect(idsOf(outline, 'image-relay')).toEqual([page]);
});

test('in a frame the fields are judged together with the address of the tab', () => {
  const address = 'https://entra.microsoft.com/#view/Microsoft_AAD_UsersAndTenants/CreateUser';
  const frame = anOutline({ items: userFields });
  expect(idsOf({ ...frame, address }, 'entra')).toEqual(['entra/create-user']);
});

const menus: readonly [menu: string, isList: boolean][] = [
  ['MsGraphUsers', true],
  ['AllUsers', true],
  ['', true],
  ['DeletedUsers', false],
  ['SignIns', false],
];

test.each(menus)('whether the users’ menu %j shows the list of users: %j', (menu, isList) => {
  const blade = 'https://entra.microsoft.com/#view/Microsoft_AAD_UsersAndTenants';
  const outline = anOutline({
    address: `${blade}/UserManagementMenuBlade${menu && `/~/${menu}`}`,
    headings: ['Users'],
  });
  expect(idsOf(outline, 'entra')).toEqual(isList ? ['entra/users'] : []);
});

const bothHeadings: readonly [first: string, second: string, PageId][] = [
  ['Create New Permission', 'SAML Settings', 'image-relay/sso-settings'],
  ['SAML Settings', 'Create New Permission', 'image-relay/create-permission'],
];

test.each(bothHeadings)(
  'of %j and %j the later heading says which page it is',
  (first, second, page) => {
    const outline = anOutline({
      headings: [first, second],
      items: [...allItems(ssoSettingsOutline), anItem('text', 'Permission Title')],
    });
    expect(idsOf(outline, 'image-relay')).toContain(page);
    const rulesOut = page === 'image-relay/create-permission';
    expect(idsOf(outline, 'image-relay').includes('image-relay/sso-settings')).toBe(!rulesOut);
  },
);

test('Image Relay’s sign-in page is not its library', () => {
  const [, signIn] = pageOutlines.find(([page]) => page === 'image-relay/sign-in') ?? [];
  expect(signIn && idsOf(signIn, 'image-relay')).toEqual(['image-relay/sign-in']);
});

test('two values that say themselves what they are tell the page in every language', () => {
  const items = [shown('Żmetadata', metadataUrl), shown('Żconsume', replyUrl)];
  expect(idsOf(anOutline({ items }), 'image-relay')).toEqual(['image-relay/sso-settings']);
});

/** What a page shows besides values to read. */
function boxesOf(outline: Outline) {
  return allItems(outline).filter((item) => item.kind !== 'shown');
}
