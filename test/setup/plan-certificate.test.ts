import { expect, test } from 'vitest';
import { pemOf } from '../../lib/saml/pem.ts';
import { planFill } from '../../lib/setup/plan-fill.ts';
import { wantedValue } from '../../lib/setup/wanted-values.ts';
import { der, otherThumbprint, thumbprint } from '../support/builders/identities.ts';
import { aField, anObservation } from '../support/builders/observations.ts';
import { aSetupThatKnows, certificateDetails } from '../support/builders/setups.ts';

/** A setup with a brought certificate, while Entra's page shows this thumbprint. */
function broughtWhile(shown: string | null) {
  const active = shown === null ? {} : { 'entra/idp.thumbprint': shown };
  return aSetupThatKnows(
    { 'entra/idp.certificate': der, ...active },
    { certificate: certificateDetails },
  );
}

function plannedWhile(shown: string | null) {
  const seen = anObservation(['image-relay/sso-settings'], {
    fields: [aField('samlSettings.certificate')],
  });
  return planFill(broughtWhile(shown), seen).find(
    (each) => each.field === 'samlSettings.certificate',
  );
}

test('the certificate that Entra lists as active is written', () => {
  expect(plannedWhile(thumbprint)).toMatchObject({
    next: pemOf(der),
    confirmed: true,
    decision: { kind: 'write' },
  });
});

test('a certificate that Entra does not list as active is not even shown for copying', () => {
  expect(plannedWhile(otherThumbprint)).toMatchObject({
    next: '',
    decision: { kind: 'refused', reason: 'certificate-not-active' },
  });
});

test('before Entra’s list was seen the certificate is written, and said not to be confirmed', () => {
  expect(plannedWhile(null)).toMatchObject({
    next: pemOf(der),
    confirmed: false,
    decision: { kind: 'write' },
  });
  expect(wantedValue(broughtWhile(null), 'samlSettings.certificate')).toMatchObject({
    confirmed: false,
  });
});

test('the certificate goes with its own field, so that the review can warn of it', () => {
  expect(plannedWhile(thumbprint)?.certificate).toEqual(certificateDetails);
  const seen = anObservation(['image-relay/sso-settings'], {
    fields: [aField('samlSettings.loginUrl')],
  });
  const others = planFill(broughtWhile(thumbprint), seen).filter(
    ({ field }) => field !== 'samlSettings.certificate',
  );
  expect(others.filter((each) => each.certificate !== undefined)).toEqual([]);
});
