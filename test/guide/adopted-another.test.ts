import { expect, test } from 'vitest';
import { checklist } from '../../lib/guide/checklist.ts';
import { stepIds } from '../../lib/guide/step.ts';
import { stepsOfApplication } from '../../lib/setup/done-in-application.ts';
import { reduce } from '../../lib/setup/reduce.ts';
import { otherAppId, otherObjectId } from '../support/builders/identities.ts';
import { aKnownSetup } from '../support/builders/known-setups.ts';
import { began, muchLater } from '../support/builders/setups.ts';

const marks = Object.fromEntries(
  stepIds.map((step) => [step, { mark: 'done', at: began }] as const),
);

/** The admin had begun with the wrong one of two applications, and says so. */
const adopted = reduce(aKnownSetup({ marks }), {
  type: 'setup/application-adopted',
  at: muchLater,
  application: { objectId: otherObjectId, appId: otherAppId, name: 'Image Relay' },
});
const statusOf = (id: string) =>
  checklist(adopted).entries.find(({ step }) => step.id === id)?.status;

test.each(stepsOfApplication.filter((id) => id !== 'add-app'))(
  'what was done in another application, %s, is to be done in this one',
  (id) => {
    expect(['open', 'stale']).toContain(statusOf(id));
  },
);

test('that it is there is what its own page has shown', () => {
  expect(statusOf('add-app')).toBe('observed');
});

test.each(['read-image-relay', 'create-user', 'create-permission', 'create-sso-user'])(
  'what has nothing to do with it, %s, stays as it is',
  (id) => {
    expect(['observed', 'by-hand']).toContain(statusOf(id));
  },
);
