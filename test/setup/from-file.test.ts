import { expect, test } from 'vitest';
import { planFill } from '../../lib/setup/plan-fill.ts';
import type { SetupState } from '../../lib/setup/setup-state.ts';
import { loginUrlOf, tenantId } from '../support/builders/identities.ts';
import { aField, anObservation } from '../support/builders/observations.ts';
import { aPublished, aSetup, began, later } from '../support/builders/setups.ts';

const form = anObservation(['image-relay/sso-settings'], {
  fields: [aField('samlSettings.loginUrl')],
});
const handed = { madeAt: began, steps: [], names: {}, taken: {} };
const fact = { value: loginUrlOf(tenantId), source: 'file', at: began } as const;
const taken = aSetup({
  facts: { 'entra/idp.loginUrl': fact },
  handedOver: { entra: handed },
});
const login = (setup: SetupState) =>
  planFill(setup, form).find(({ field }) => field === 'samlSettings.loginUrl');

test('a value of a hand-over that nothing confirms is marked as such', () => {
  expect(login(taken)).toMatchObject({ confirmed: false, fromFile: true });
});

test.each([
  ['the console showed the same', { ...fact, agreed: { page: later } }, {}],
  ['it was read in the console', { ...fact, source: 'page' as const }, {}],
  ['Microsoft publishes it', fact, { published: aPublished }],
])('it is not where %s', (_, known, changes: Partial<SetupState>) => {
  const facts = {
    'entra/idp.loginUrl': known,
    'entra/tenant.id': { value: tenantId, source: 'page' as const, at: began },
  };
  const planned = login({ ...taken, ...changes, facts });
  expect(planned?.confirmed).toBe(true);
  expect(planned).not.toHaveProperty('fromFile');
});
