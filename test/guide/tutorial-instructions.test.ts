import { expect, test } from 'vitest';
import { type SectionId, type StepId, sectionIds, stepIds } from '../../lib/guide/step.ts';
import { steps } from '../../lib/guide/steps.ts';

type Instruction = readonly [number: string, whatToDo: string, step: StepId];

/**
 * Every instruction of Microsoft's tutorial in its order, in our own words. The numbers are the
 * tutorial's; a number with letters is counted by its letters.
 */
const tutorial: Readonly<Partial<Record<SectionId, readonly Instruction[]>>> = {
  gallery: [
    ['1', 'sign in to Entra as Cloud Application Administrator', 'sign-in-entra'],
    ['2', 'go to the enterprise applications and start a new one', 'open-gallery'],
    ['3', 'search the gallery for Image Relay', 'find-app'],
    ['4', 'pick Image Relay, add it and wait', 'add-app'],
  ],
  'configure-entra': [
    ['1', 'be signed in to Entra', 'open-single-sign-on'],
    ['2', 'go to single sign-on of the application', 'open-single-sign-on'],
    ['3', 'choose SAML as the method', 'choose-saml'],
    ['4', 'open Basic SAML Configuration with its pencil', 'basic-saml'],
    ['5a', 'enter the Identifier', 'basic-saml'],
    ['5b', 'enter the Sign on URL', 'basic-saml'],
    ['6', 'download the certificate in Base64', 'certificate'],
    ['7', 'copy the addresses of the set-up card', 'copy-urls'],
  ],
  'test-user': [
    ['1', 'be signed in to Entra as User Administrator', 'open-users'],
    ['2', 'go to the list of all users', 'open-users'],
    ['3', 'start a new user', 'create-user'],
    ['4a', 'enter the display name', 'create-user'],
    ['4b', 'enter the user principal name', 'create-user'],
    ['4c', 'show the password and write it down', 'create-user'],
    ['4d', 'go to the review', 'create-user'],
    ['5', 'create the user', 'create-user'],
  ],
  assign: [
    ['1', 'be signed in to Entra', 'open-assignments'],
    ['2', 'go to the application', 'open-assignments'],
    ['3', 'open its users and groups', 'open-assignments'],
    ['4', 'start an assignment and open its list of people', 'assign-user'],
    ['4a', 'select the test user', 'assign-user'],
    ['4b', 'select a role where one is expected', 'assign-user'],
    ['4c', 'assign', 'assign-user'],
  ],
  'configure-image-relay': [
    ['1', 'sign in to Image Relay as administrator', 'sign-in-image-relay'],
    ['2', 'open users and permissions', 'open-permissions'],
    ['3', 'start a new permission', 'create-permission'],
    ['4', 'allow its group to sign in through SSO only, and save', 'create-permission'],
    ['5', 'open the account settings', 'open-sso-settings'],
    ['6', 'open the single sign-on settings', 'open-sso-settings'],
    ['7a', 'enter the Login URL', 'saml-settings'],
    ['7b', 'enter the Logout URL', 'saml-settings'],
    ['7c', 'choose the e-mail address as Name Id Format', 'saml-settings'],
    ['7d', 'choose POST as binding of requests', 'saml-settings'],
    ['7e', 'open the box for the certificate', 'saml-settings'],
    ['7f', 'paste the certificate', 'saml-settings'],
    ['7g', 'enable Just-In-Time provisioning', 'saml-settings'],
    ['7h', 'choose the SSO-only permission group', 'saml-settings'],
    ['7i', 'save', 'saml-settings'],
  ],
  'image-relay-user': [
    ['1', 'be signed in to Image Relay as administrator', 'create-sso-user'],
    ['2', 'start a new SSO user', 'create-sso-user'],
    ['3', 'enter e-mail, names and company, choose the group', 'create-sso-user'],
    ['4', 'create the user', 'create-sso-user'],
  ],
  test: [
    ['', 'sign in through the application’s own test', 'test-this-application'],
    ['', 'sign in through the sign-on URL', 'test-sign-on-url'],
    ['', 'sign in through the tile in My Apps', 'test-my-apps'],
  ],
};

const instructions = sectionIds.flatMap((section) =>
  (tutorial[section] ?? []).map(([number, what, step]) => ({ section, number, what, step })),
);

const counts = {
  gallery: 4,
  'configure-entra': 8,
  'test-user': 8,
  assign: 7,
  'configure-image-relay': 15,
  'image-relay-user': 4,
  test: 3,
};

test('the tutorial has 49 instructions', () => {
  expect(instructions).toHaveLength(49);
  const perSection = Object.entries(tutorial).map(([section, list]) => [section, list.length]);
  expect(Object.fromEntries(perSection)).toEqual(counts);
});

/** True where a step's numbers, such as `4–5`, take in an instruction's number, such as `5a`. */
function takesIn(numbers: string, number: string): boolean {
  const [first, last = first] = numbers.split('–').map(Number);
  const main = Number.parseInt(number, 10);
  return main >= Number(first) && main <= Number(last);
}

test.each(instructions)(
  '$section $number, $what, is covered by $step',
  ({ section, number, step }) => {
    const named = steps.find((each) => each.id === step);
    expect(named?.section).toBe(section);
    if (number === '') expect(named?.numbers).toBe('');
    else expect(takesIn(named?.numbers ?? '', number)).toBe(true);
  },
);

test('every step but the one that the tutorial forgets covers an instruction', () => {
  const covering = new Set(instructions.map((each) => each.step));
  expect(steps.filter((each) => !covering.has(each.id)).map((each) => each.id)).toEqual([
    'read-image-relay',
  ]);
});

test('the steps stand in the tutorial’s order, after the one that it forgets', () => {
  expect(steps.map((each) => each.id)).toEqual(stepIds);
  const order = steps.map((each) => sectionIds.indexOf(each.section));
  expect(order).toEqual(order.toSorted((a, b) => a - b));
  expect(steps[0]?.id).toBe('read-image-relay');
});

test('the numbers of a section go up without a gap', () => {
  for (const section of sectionIds) {
    const numbers = steps
      .filter((each) => each.section === section && each.numbers !== '')
      .map((each) => each.numbers.split('–').map(Number));
    const all = numbers.flatMap(([first = 0, last = first]) =>
      Array.from({ length: last - first + 1 }, (_, index) => first + index),
    );
    expect(all).toEqual(all.map((_, index) => index + 1));
  }
});
