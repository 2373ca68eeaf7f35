import { expect, test } from 'vitest';
import { migrateSetup } from '../../lib/setup/migrate-setup.ts';
import { type FactKey, setupState } from '../../lib/setup/setup-state.ts';
import { aFinishedSetup, began, later } from '../support/builders/setups.ts';

/** A finished setup as the first version stored it. */
function ofFirstVersion() {
  const { originals, liveBefore, published, ...rest } = aFinishedSetup();
  const filled = {
    'ssoUser.email': { before: 'old', after: 'new', outcome: 'filled', at: later, saved: true },
  };
  const facts = { ...rest.facts, 'entra/app.name': { value: 'x', source: 'pasted', at: began } };
  return { ...rest, version: 1, facts, filled };
}

test('what the first version stored comes back whole', () => {
  const { version, facts, originals, ...rest } = setupState.parse(migrateSetup(ofFirstVersion()));
  expect(version).toBe(2);
  expect(facts['entra/app.name']?.source).toBe('typed');
  expect(facts['entra/idp.loginUrl']).toEqual(aFinishedSetup().facts['entra/idp.loginUrl']);
  expect(originals).toEqual({ 'ssoUser.email': { value: 'old', at: later } });
  expect(rest.filled['ssoUser.email']).toMatchObject({ after: 'new', saved: true });
  expect(rest.choices).toEqual(aFinishedSetup().choices);
});

test.each([
  ['nothing', undefined],
  ['a text', 'setup'],
  ['what a newer version stored', { version: 3 }],
  ['what is not a setup', { version: 1, facts: 'none' }],
  ['a setup of today', aFinishedSetup()],
])('%s is left as it is', (_, stored) => {
  expect(migrateSetup(stored)).toBe(stored);
});

const host = 'https://larkspur.imagerelay.com';

test.each([
  ['an address that was cut short', 'image-relay/sp.replyUrl', `${host}/sso/con\u2026`],
  ['an address with a place for a name', 'entra/sp.replyUrl', `${host}/sso/<id>/consume`],
  ['an address in letters that look alike', 'image-relay/sp.identifier', `${host}/sso/\u0441`],
  ['an address with a mark that nobody sees', 'entra/sp.identifier', `${host}/sso\u00AD/x`],
  ['a name with a mark that nobody sees', 'entra/app.name', 'Image\u200E Relay'],
])('%s, as former versions took it, is left out and all else stays', (_, key, value) => {
  const today = aFinishedSetup();
  const { [key as FactKey]: __, ...others } = today.facts;
  const facts = { ...today.facts, [key]: { value, source: 'page', at: began } };
  expect(setupState.parse(migrateSetup({ ...today, facts }))).toEqual({ ...today, facts: others });
});

test.each([
  ['image-relay/sp.replyUrl', 'http://larkspur.imagerelay.com/sso/consume'],
  ['image-relay/sp.replyUrl', 'https://user@larkspur.imagerelay.com/'],
  ['entra/idp.loginUrl', 'https://login.example/saml2'],
])('a fact %s that no version would have taken is left for the schema to refuse', (key, value) => {
  const today = aFinishedSetup();
  const facts = { ...today.facts, [key]: { value, source: 'page', at: began } };
  expect(setupState.safeParse(migrateSetup({ ...today, facts })).success).toBe(false);
});
