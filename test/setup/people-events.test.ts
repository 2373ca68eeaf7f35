import { expect, test } from 'vitest';
import type { PageId } from '../../lib/consoles/ids.ts';
import type { Observation } from '../../lib/consoles/observation.ts';
import { eventsFromObservation } from '../../lib/setup/events-from-observation.ts';
import { reduce } from '../../lib/setup/reduce.ts';
import type { Fact, SetupState } from '../../lib/setup/setup-state.ts';
import { wantedValue } from '../../lib/setup/wanted-values.ts';
import { testUser } from '../support/builders/identities.ts';
import {
  aField,
  anObservation,
  fromEntra,
  fromImageRelay,
} from '../support/builders/observations.ts';
import { aSetup, aSetupThatKnows, began } from '../support/builders/setups.ts';

/** What a list says about the test user, without that it was seen. */
function toldBy(page: PageId, seen: Partial<Observation>, setup: SetupState = aSetup()) {
  const origin = page.startsWith('entra/') ? fromEntra : fromImageRelay;
  return eventsFromObservation(setup, anObservation([page], seen), origin).flatMap((event) => {
    if (event.type === 'setup/setting-seen') return [[event.key, event.value]];
    return event.type === 'setup/value-refused' ? [[event.key, event.reason]] : [];
  });
}

const adele = ['Adele', 'adele@larkspur.example'];
const simon = ['B.Simon', testUser, 'Member'];
const upn = 'entra/testUser.upn';

const users: readonly [what: string, rows: string[][], told: string[][]][] = [
  ['one row of the test user', [adele, simon], [[upn, testUser]]],
  [
    'the user name in other letters',
    [['B.Simon', testUser.toLowerCase()]],
    [[upn, testUser.toLowerCase()]],
  ],
  ['the same user twice', [simon, simon], [[upn, testUser]]],
  ['nobody of that name', [adele], []],
  ['a user name without its domain', [['B.Simon', 'B.Simon@']], []],
  ['a user name with more behind it', [['B.Simon', `${testUser} (Guest)`]], []],
  ['another user name under that name', [['B.Simon', 'bsimon@larkspur.example']], []],
  ['a longer user name', [['B.Simon', 'B.Simon2@larkspur.example']], []],
  ['the user name under another display name', [['Britta', testUser]], []],
  [
    'two users of that name in two domains',
    [simon, ['B.Simon', 'B.Simon@other.example']],
    [[upn, 'several-users']],
  ],
];

test.each(users)('the list of users with %s', (_, rows, told) => {
  expect(toldBy('entra/users', { rows })).toEqual(told);
});

/** A list of users, open in another tab: everybody's test user is called B.Simon. */
const ofAnotherTenant = [['B.Simon', 'B.Simon@tamarind.example', 'Member']];
const inSmallLetters = [['B.Simon', testUser.toLowerCase()]];
const fromFile = { value: testUser, source: 'file', at: began } as const;

test.each<[what: string, Fact, rows: string[][], told: string[][]]>([
  [
    'a page showed, with one of another domain',
    { ...fromFile, source: 'page' },
    ofAnotherTenant,
    [[upn, 'several-users']],
  ],
  [
    'a page showed too, with one of another domain',
    { ...fromFile, agreed: { page: began } },
    ofAnotherTenant,
    [[upn, 'several-users']],
  ],
  [
    'only a file names, with one of another domain',
    fromFile,
    ofAnotherTenant,
    [[upn, 'B.Simon@tamarind.example']],
  ],
  [
    'a page showed, with the same in other letters',
    { ...fromFile, source: 'page' },
    inSmallLetters,
    [[upn, testUser.toLowerCase()]],
  ],
])('the list of users beside a test user whom %s', (_, fact, rows, told) => {
  const setup = aSetup({ facts: { [upn]: fact } });
  expect(toldBy('entra/users', { rows }, setup)).toEqual(told);
});

test('until the own list is seen again nobody is written for whom two entries fit', () => {
  const see = (now: SetupState, rows: string[][]) =>
    eventsFromObservation(now, anObservation(['entra/users'], { rows }), fromEntra).reduce(
      reduce,
      now,
    );
  const wanted = (now: SetupState) => wantedValue(now, 'ssoUser.email');
  const unsure = see(aSetupThatKnows({ [upn]: testUser }), ofAnotherTenant);
  expect(unsure.facts[upn]?.value).toBe(testUser);
  expect(wanted(unsure)).toEqual({ kind: 'unknown', needs: upn });
  expect(wanted(see(unsure, [simon]))).toMatchObject({ value: testUser, confirmed: true });
});

const assigned = 'entra/testUser.assigned';
const assignments: readonly [what: string, rows: string[][], told: string[][]][] = [
  ['the test user', [['B.Simon', 'User', 'Default Access']], [[assigned, 'on']]],
  ['somebody else', [['Adele', 'User', 'Default Access']], []],
  ['nobody', [], []],
  [
    'two people of that name',
    [
      ['B.Simon', 'User'],
      ['B.Simon', 'User'],
    ],
    [[assigned, 'several-users']],
  ],
];

test.each(assignments)('the list of assignments with %s', (_, rows, told) => {
  expect(toldBy('entra/users-and-groups', { rows })).toEqual(told);
});

const known = aSetupThatKnows({ 'entra/testUser.upn': testUser });
const email = 'image-relay/ssoUser.email';
const people: readonly [what: string, SetupState, rows: string[][], told: string[][]][] = [
  ['the test user', known, [['B. Simon', testUser]], [[email, testUser]]],
  [
    'the test user in other letters',
    known,
    [['x', testUser.toLowerCase()]],
    [[email, testUser.toLowerCase()]],
  ],
  ['somebody else', known, [['Adele', 'adele@larkspur.example']], []],
  ['the e-mail within a longer one', known, [['x', `x${testUser}`]], []],
  ['a test user whom Entra has not shown yet', aSetup(), [['B. Simon', testUser]], []],
];

test.each(people)('Image Relay’s list with %s', (_, setup, rows, told) => {
  expect(toldBy('image-relay/users-and-permissions', { rows }, setup)).toEqual(told);
});

test('a page with fields is no list, so its rows name nobody', () => {
  const seen = { rows: [simon], fields: [aField('assignment.search')] };
  expect(toldBy('entra/users', seen)).toEqual([]);
});

test('rows of other pages name nobody', () => {
  expect(toldBy('entra/enterprise-applications', { rows: [simon] })).toEqual([]);
  expect(toldBy('image-relay/sign-in', { rows: [['x', testUser]] }, known)).toEqual([]);
});

const sessions: readonly [
  what: string,
  PageId,
  readings: string | null,
  Observation['fromSignIn'],
  told: boolean,
][] = [
  ['the first page with somebody signed in', 'image-relay/home', testUser, true, true],
  ['the sign-in page', 'image-relay/sign-in', null, false, true],
  ['a page that does not say who is signed in', 'image-relay/sso-settings', null, true, false],
];

test.each(sessions)('whether %s tells about the session', (_, page, signedIn, fromSignIn, told) => {
  const readings =
    signedIn === null ? [] : [{ setting: 'session.email' as const, value: signedIn }];
  const seen = anObservation([page], { readings, fromSignIn });
  const events = eventsFromObservation(aSetup(), seen, fromImageRelay);
  const session = events.filter((event) => event.type === 'setup/session-seen');
  expect(session).toEqual(
    told
      ? [
          {
            type: 'setup/session-seen',
            at: fromImageRelay.at,
            loadedAt: began,
            email: signedIn,
            fromSignIn,
          },
        ]
      : [],
  );
});

test('who is signed in is not kept among the values', () => {
  const readings = [{ setting: 'session.email' as const, value: testUser }];
  expect(toldBy('image-relay/home', { readings })).toEqual([]);
});
