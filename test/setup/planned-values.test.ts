import { expect, test } from 'vitest';
import { fieldsOfPage } from '../../lib/consoles/fields-of-page.ts';
import { type FieldId, pageIds } from '../../lib/consoles/ids.ts';
import { emailAddressFormat } from '../../lib/saml/name-id-format.ts';
import { pemOf } from '../../lib/saml/pem.ts';
import { planFill } from '../../lib/setup/plan-fill.ts';
import type { SetupState } from '../../lib/setup/setup-state.ts';
import {
  company,
  der,
  loginUrlOf,
  metadataUrl,
  replyUrl,
  signOnUrl,
  tenantId,
  testUser,
} from '../support/builders/identities.ts';
import { aField, anObservation } from '../support/builders/observations.ts';
import {
  aSetup,
  aSetupThatKnows,
  certificateDetails,
  savedFacts,
} from '../support/builders/setups.ts';

const known = aSetupThatKnows(savedFacts, { certificate: certificateDetails });

/** What is planned for an empty field of its own page. */
function planned(field: FieldId, setup: SetupState = known) {
  const pages = pageIds.filter((page) => fieldsOfPage(page).has(field));
  const plan = planFill(setup, anObservation(pages, { fields: [aField(field)] }));
  return plan.find((each) => each.field === field);
}

const wanted: readonly [FieldId, value: string][] = [
  ['gallery.search', 'Image Relay'],
  ['basicSaml.identifier', metadataUrl],
  ['basicSaml.replyUrl', replyUrl],
  ['basicSaml.signOnUrl', signOnUrl],
  ['createUser.userName', 'B.Simon'],
  ['createUser.displayName', 'B.Simon'],
  ['assignment.search', 'B.Simon'],
  ['permission.title', 'SSO Basic'],
  ['permission.ssoOnly', 'on'],
  ['samlSettings.loginUrl', loginUrlOf(tenantId)],
  ['samlSettings.logoutUrl', loginUrlOf(tenantId)],
  ['samlSettings.nameIdFormat', emailAddressFormat],
  ['samlSettings.binding', 'HTTP-POST'],
  ['samlSettings.certificate', pemOf(der)],
  ['samlSettings.jitEnable', 'on'],
  ['samlSettings.jitGroup', 'SSO Basic'],
  ['ssoUser.email', testUser],
  ['ssoUser.firstName', 'B.'],
  ['ssoUser.lastName', 'Simon'],
  ['ssoUser.company', 'Larkspur'],
  ['ssoUser.permission', 'SSO Basic'],
];

test.each(wanted)('%s is to hold %j', (field, value) => {
  expect(planned(field)).toMatchObject({ next: value, confirmed: true });
});

const needs: readonly [FieldId, needs: string][] = [
  ['samlSettings.loginUrl', 'entra/idp.loginUrl'],
  ['samlSettings.logoutUrl', 'entra/idp.logoutUrl'],
  ['samlSettings.certificate', 'entra/idp.certificate'],
  ['ssoUser.email', 'entra/testUser.upn'],
];

test.each(needs)('%s is refused while %s is not known', (field, fact) => {
  expect(planned(field, aSetup())).toMatchObject({
    next: '',
    decision: { kind: 'refused', reason: 'values-missing', needs: fact },
  });
});

test.each([
  ['basicSaml.identifier', `https://${company}/sso/metadata`],
  ['basicSaml.replyUrl', `https://${company}/sso/consume`],
] as const)(
  'the usual %s is proposed, and said not to be confirmed, until the page was read',
  (field, usual) => {
    expect(planned(field, aSetup())).toMatchObject({
      next: usual,
      confirmed: false,
      decision: { kind: 'write' },
    });
  },
);
