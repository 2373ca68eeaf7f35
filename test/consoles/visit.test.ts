import { expect, test } from 'vitest';
import { isSamePlace } from '../../lib/consoles/visit.ts';
import { appId, company, objectId, otherObjectId } from '../support/builders/identities.ts';

const portal = 'https://entra.microsoft.com/';
const menu = (rest: string) =>
  `${portal}#view/Microsoft_AAD_IAM/ManagedAppMenuBlade/~/SignOn/${rest}`;
const relay = (rest: string) => `https://${company}${rest}`;

const same: readonly [what: string, one: string, other: string][] = [
  ['an address and itself', relay('/users/7/edit'), relay('/users/7/edit')],
  [
    'what the portal adds to its own address',
    menu(`objectId/${objectId}`),
    menu(`objectId/${objectId}/appId/${appId}/preferredSingleSignOnMode~/null`),
  ],
  [
    'parts in another order, and a tenant before them',
    menu(`objectId/${objectId}/appId/${appId}`),
    menu(`appId/${appId}/objectId/${objectId.toUpperCase()}`).replace('#', '#@larkspur.example/'),
  ],
  [
    'the portal’s two names for one identifier',
    menu(`objectId/${objectId}`),
    menu(`servicePrincipalId/${objectId}`),
  ],
];

test.each(same)('%s lead to the same place', (_, one, other) => {
  expect(isSamePlace(one, other)).toBe(true);
  expect(isSamePlace(other, one)).toBe(true);
});

const apart: readonly [what: string, one: string, other: string][] = [
  ['another entry', relay('/users/7/edit'), relay('/users/8/edit')],
  ['another question', relay('/users?id=7'), relay('/users?id=8')],
  ['another place in an application', relay('/app#/users/7'), relay('/app#/users/8')],
  ['another record after #', relay('/app#tab=1'), relay('/app#tab=2')],
  ['a mark that may name another record', relay('/sso'), relay('/sso#connection-2')],
  ['another host', relay('/users'), 'https://tamarind.imagerelay.com/users'],
  ['another port', relay('/users'), `https://${company}:8443/users`],
  ['another application', menu(`objectId/${objectId}`), menu(`objectId/${otherObjectId}`)],
  [
    'another application by the other name',
    menu(`objectId/${objectId}`),
    menu(`servicePrincipalId/${otherObjectId}`),
  ],
  [
    'another entry of the menu',
    menu(`objectId/${objectId}`),
    menu(`objectId/${objectId}`).replace('SignOn', 'Overview'),
  ],
  ['a view and none', menu(`objectId/${objectId}`), portal],
  ['no address at all', 'about:blank', 'nowhere'],
];

test.each(apart)('%s is another place', (_, one, other) => {
  expect(isSamePlace(one, other)).toBe(false);
  expect(isSamePlace(other, one)).toBe(false);
});
