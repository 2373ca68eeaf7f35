import { expect, test } from 'vitest';
import { checklist } from '../../lib/guide/checklist.ts';
import { highlightOf } from '../../lib/guide/highlight.ts';
import { frontOf } from '../../lib/guide/panel-view.ts';
import { reduce } from '../../lib/setup/reduce.ts';
import type { SetupState } from '../../lib/setup/setup-state.ts';
import { aField, anObservation, aSeenDocument } from '../support/builders/observations.ts';
import { aFill, later } from '../support/builders/setups.ts';
import { setupAt } from '../support/builders/steps.ts';

const fresh = setupAt('create-permission');

/** The setup after both fields were written. */
const filled = (
  [
    ['permission.title', '', 'SSO Basic'],
    ['permission.ssoOnly', 'off', 'on'],
  ] as const
).reduce(
  (setup, [field, before, after]) =>
    reduce(setup, {
      type: 'setup/field-filled',
      at: later,
      field,
      before,
      after,
      outcome: 'filled',
      fill: aFill,
    }),
  fresh,
);

function outlined(setup: SetupState, title = 'SSO Basic', ssoOnly = 'on') {
  const seen = aSeenDocument(
    anObservation(['image-relay/create-permission'], {
      fields: [
        aField('permission.title', { now: title }),
        aField('permission.ssoOnly', { now: ssoOnly }),
      ],
    }),
  );
  return highlightOf(checklist(setup).current, frontOf(setup, [seen], 1), setup);
}

test('a form that was filled comes down to the button that saves it', () => {
  expect(outlined(filled)).toMatchObject({
    page: 'image-relay/create-permission',
    act: 'press',
    save: 'Save',
  });
});

test('while a field is to be filled, that one is outlined', () => {
  expect(outlined(filled, 'SSO Basic', 'off')).toMatchObject({ field: 'permission.ssoOnly' });
  expect(outlined(filled, 'SSO Basic', 'off')).not.toHaveProperty('save');
});

test('a form that nobody filled here is not to be saved', () => {
  expect(outlined(fresh)).toBeNull();
});
