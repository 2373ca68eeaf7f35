import { expect, test } from 'vitest';
import type { PageId } from '../../lib/consoles/ids.ts';
import { placeEvents, placeOf } from '../../lib/setup/places.ts';
import { reduce } from '../../lib/setup/reduce.ts';
import { company, otherCompany } from '../support/builders/identities.ts';
import { aSetup, later } from '../support/builders/setups.ts';

const sso = 'image-relay/sso-settings';
const users = 'image-relay/users-and-permissions';
const seenAt = (address: string, pages: PageId[] = [sso], origin = {}) =>
  placeEvents(
    aSetup(),
    { pages: pages.map((id) => ({ id, evidence: [] })) },
    { host: company, at: later, address, tabAddress: address, ...origin },
  );
const own = `https://${company}`;

test('the path of a recognised page is remembered, and leads there again', () => {
  const events = seenAt(`${own}/admin/account/single_sign_on`);
  expect(events).toMatchObject([{ page: sso, path: '/admin/account/single_sign_on' }]);
  const setup = events.reduce(reduce, aSetup());
  expect(placeOf(setup, sso)).toBe(`${own}/admin/account/single_sign_on`);
  expect(placeOf(setup, users)).toBeNull();
});

test.each([
  ['of another company', seenAt(`https://${otherCompany}/sso`, [sso], { host: otherCompany })],
  ['with a query', seenAt(`${own}/sso?token=abc`)],
  ['with a place after a mark', seenAt(`${own}/app#/sso`)],
  ['of one record', seenAt(`${own}/permissions/7/edit`, ['image-relay/create-permission'])],
  ['with a part like a secret', seenAt(`${own}/s/a81bc81b-dead-4e5d/sso`)],
  ['of the first page', seenAt(`${own}/`)],
  ['that speaks of signing out', seenAt(`${own}/logout`)],
  ['of a page that needs no way', seenAt(`${own}/library`, ['image-relay/home'])],
  ['of two pages at once', seenAt(`${own}/admin`, [sso, users])],
  ['that the tab has left', seenAt(`${own}/sso`, [sso], { tabAddress: `${own}/library` })],
  ['with a host of its own in the path', seenAt(`${own}//evil.example/sso`)],
])('an address is not remembered %s', (_, events) => {
  expect(events).toEqual([]);
});

test('what is known already is nothing new', () => {
  const event = { type: 'setup/place-seen', at: later, page: sso, path: '/sso' } as const;
  const setup = reduce(aSetup(), event);
  expect(reduce(setup, event)).toBe(setup);
});

test('one path is never the address of two pages', () => {
  const setup = ([sso, users] as const).reduce(
    (before, page) => reduce(before, { type: 'setup/place-seen', at: later, page, path: '/app' }),
    aSetup(),
  );
  expect(setup.places).toEqual({ [users]: '/app' });
});

test('a path at which the page did not come up is forgotten', () => {
  const setup = aSetup({ places: { [sso]: '/sso' } });
  const lost = { type: 'setup/place-lost', at: later, page: sso } as const;
  expect(placeOf(reduce(setup, lost), sso)).toBeNull();
  expect(reduce(aSetup(), lost)).toEqual(aSetup());
});

test('a path that came with a file leads nowhere but to a page of the company', () => {
  const paths = ['/logout', '/share/sso', '/sso/login'];
  expect(paths.map((path) => placeOf(aSetup({ places: { [sso]: path } }), sso))).toEqual([
    null,
    null,
    null,
  ]);
});
