import { expect, test } from 'vitest';
import { fieldsOfPage } from '../../lib/consoles/fields-of-page.ts';
import type { FieldId, PageId } from '../../lib/consoles/ids.ts';
import type { FieldState } from '../../lib/consoles/observation.ts';
import { ownersOf, planFill } from '../../lib/setup/plan-fill.ts';
import type { SetupState } from '../../lib/setup/setup-state.ts';
import { loginUrlOf, metadataUrl, replyUrl, tenantId } from '../support/builders/identities.ts';
import { aField, anObservation } from '../support/builders/observations.ts';
import { aSetup, aSetupThatKnows, savedFacts } from '../support/builders/setups.ts';

const known = aSetupThatKnows(savedFacts);

test('every field of a recognised page is in the plan, one that was not found with its value', () => {
  const seen = anObservation(['entra/basic-saml'], {
    fields: [aField('basicSaml.replyUrl', { now: replyUrl })],
  });
  expect(planFill(known, seen).map(({ field, next, decision }) => [field, next, decision])).toEqual(
    [
      ['basicSaml.identifier', metadataUrl, { kind: 'refused', reason: 'missing' }],
      ['basicSaml.replyUrl', replyUrl, { kind: 'same' }],
      [
        'basicSaml.signOnUrl',
        'https://larkspur.imagerelay.com/',
        { kind: 'refused', reason: 'missing' },
      ],
    ],
  );
});

test('a field of a page that was not recognised is not in the plan', () => {
  const fields = [aField('samlSettings.loginUrl')];
  expect(planFill(known, anObservation(['image-relay/home'], { fields }))).toEqual([]);
  expect(planFill(known, anObservation([], { fields }))).toEqual([]);
});

test('fields that nobody fills are not in the plan', () => {
  const never = ['createUser.domain', 'samlSettings.authnContext'] as const;
  const seen = anObservation(['entra/create-user', 'image-relay/sso-settings'], {
    fields: [...never.map((field) => aField(field)), aField('samlSettings.storedCertificate')],
  });
  const planned = planFill(known, seen).map((each) => each.field);
  expect(planned).not.toContain('samlSettings.storedCertificate');
  expect(planned.filter((field) => never.some((each) => each === field))).toEqual([]);
});

const forms: readonly [
  PageId,
  owner: FieldId,
  somebodyElse: string,
  own: string,
  other: FieldId,
][] = [
  [
    'image-relay/create-permission',
    'permission.title',
    'Marketing',
    'SSO Basic',
    'permission.ssoOnly',
  ],
  [
    'image-relay/create-sso-user',
    'ssoUser.email',
    'adele@larkspur.example',
    'B.Simon@larkspur.example',
    'ssoUser.firstName',
  ],
  ['entra/create-user', 'createUser.userName', 'adele', 'B.Simon', 'createUser.displayName'],
];

function decisionsIn(page: PageId, owner: FieldId, now: string, other: FieldId) {
  const seen = anObservation([page], { fields: [aField(owner, { now }), aField(other)] });
  const plan = planFill(known, seen);
  return plan.map(({ field, decision }) => [
    field,
    decision.kind === 'refused' ? decision.reason : decision.kind,
  ]);
}

test.each(forms)(
  '%s with another %s is not changed at all',
  (page, owner, somebodyElse, _, other) => {
    const decisions = decisionsIn(page, owner, somebodyElse, other);
    expect(decisions.map(([field]) => field)).toEqual(expect.arrayContaining([owner, other]));
    expect(new Set(decisions.map(([, decision]) => decision))).toEqual(new Set(['another-record']));
  },
);

const unclear: readonly [what: string, FieldState[], FieldState['id'], SetupState?][] = [
  [
    'the title of a permission is locked',
    [aField('permission.title', { now: 'Administrators', editable: false })],
    'permission.ssoOnly',
  ],
  ['the title of a permission is nowhere', [], 'permission.ssoOnly'],
  [
    'two boxes may be a user’s e-mail',
    [aField('ssoUser.email', { outcome: 'ambiguous' })],
    'ssoUser.company',
  ],
  [
    'somebody’s e-mail stands there before the test user is known',
    [aField('ssoUser.email', { now: 'adele@larkspur.example' })],
    'ssoUser.company',
    aSetup(),
  ],
];

test.each(unclear)('nothing is written where %s', (_, owner, other, setup = known) => {
  const pages: PageId[] = ['image-relay/create-permission', 'image-relay/create-sso-user'];
  const seen = anObservation(
    pages.filter((page) => fieldsOfPage(page).has(other)),
    { fields: [...owner, aField(other)] },
  );
  const plan = planFill(setup, seen);
  expect(plan.find(({ field }) => field === other)?.decision).toEqual({
    kind: 'refused',
    reason: 'another-record',
  });
});

test('a form of the setup’s own whose owner is locked can be filled on', () => {
  const seen = anObservation(['image-relay/create-permission'], {
    fields: [
      aField('permission.title', { now: 'SSO Basic', editable: false }),
      aField('permission.ssoOnly'),
    ],
  });
  expect(planFill(known, seen).map(({ decision }) => decision.kind)).toEqual(['same', 'write']);
  expect(ownersOf(known, seen)).toEqual([{ field: 'permission.title', expect: 'SSO Basic' }]);
});

test('an empty box that somebody else showed waits for a word of the admin’s, and keeps nothing else', () => {
  const title = (now: string) => aField('permission.title', { now, shown: 'proposed' });
  const decisionAbout = (owner: FieldState) => {
    const fields = [owner, aField('permission.ssoOnly')];
    const seen = anObservation(['image-relay/create-permission'], { fields });
    return planFill(known, seen).map(({ decision }) => decision.kind);
  };
  expect(decisionAbout(title(''))).toEqual(['refused', 'write']);
  expect(decisionAbout(title('Administrators'))).toEqual(['refused', 'refused']);
});

test.each(forms)('%s with the setup’s own %s can be filled on', (page, owner, _, own, other) => {
  const decisions = Object.fromEntries(decisionsIn(page, owner, own, other));
  expect(decisions).toMatchObject({ [owner]: 'same', [other]: 'write' });
});

test('whose form it is cannot be said before the test user is known', () => {
  const seen = anObservation(['image-relay/create-sso-user'], {
    fields: [aField('ssoUser.email', { now: 'adele@larkspur.example' })],
  });
  expect(planFill(aSetup(), seen)[0]?.decision).toMatchObject({ reason: 'values-missing' });
});

test('another value in a form that has no owner is only a conflict of its own field', () => {
  const seen = anObservation(['image-relay/sso-settings'], {
    fields: [
      aField('samlSettings.loginUrl', { now: 'https://old.example/' }),
      aField('samlSettings.logoutUrl'),
    ],
  });
  const plan = planFill(known, seen).slice(0, 2);
  expect(plan.map((each) => [each.next, each.decision.kind])).toEqual([
    [loginUrlOf(tenantId), 'conflict'],
    [loginUrlOf(tenantId), 'write'],
  ]);
});
