import { expect, test } from 'vitest';
import { entraConsole } from '../../../lib/consoles/entra/entra-in-every-language.ts';
import { observeOutline } from '../../../lib/consoles/observe-outline.ts';
import { isOwnObservation } from '../../../lib/consoles/own-observation.ts';
import { eventsFromObservation } from '../../../lib/setup/events-from-observation.ts';
import { reduce } from '../../../lib/setup/reduce.ts';
import { certificateObjection, wantedThumbprint } from '../../../lib/setup/wanted-certificate.ts';
import { applicationAddress } from '../../support/builders/entra-outlines.ts';
import { loginUrlOf, otherAppId, tenantId, thumbprint } from '../../support/builders/identities.ts';
import { aKnownSetup } from '../../support/builders/known-setups.ts';
import { fromEntra } from '../../support/builders/observations.ts';
import { anOutline, shown } from '../../support/builders/outlines.ts';
import {
  aChange,
  broughtFresh,
  freshThumbprint,
  oldThumbprint,
  paneOf,
} from '../../support/builders/rollovers.ts';
import { began } from '../../support/builders/setups.ts';

const facts = { showsSaved: true, loadedAt: began, fromSignIn: false };
const stranger = '0123456789ABCDEF0123456789ABCDEF01234567';

/** "Certificates & secrets" of any app registration of the tenant: a client's own keys. */
const credentials = anOutline({
  address: `https://entra.microsoft.com/#view/Microsoft_AAD_RegisteredApps/ApplicationMenuBlade/~/Credentials/appId/${otherAppId}/isMSAApp~/false`,
  headings: ['Payroll connector | Certificates & secrets'],
  rows: [
    ['Thumbprint', 'Description', 'Start date', 'Expires', 'Certificate ID'],
    [stranger, 'CN=payroll', '1/1/2026', '1/1/2033', 'abc'],
  ],
});

test('the keys of another app registration are not the certificates of the application', () => {
  const seen = observeOutline(credentials, entraConsole, facts);
  expect(isOwnObservation(seen, 'entra')).toBe(true);
  const known = aKnownSetup();
  const after = eventsFromObservation(known, seen, fromEntra).reduce(reduce, known);
  expect(after.facts['entra/idp.certificates']?.value).not.toContain(stranger);
});

test('and they do not stop a change of the certificate', () => {
  const change = aChange({
    change: broughtFresh,
    facts: { 'entra/idp.certificates': paneOf(oldThumbprint, freshThumbprint) },
  });
  expect(certificateObjection(change)).toBeNull();
  const seen = observeOutline(credentials, entraConsole, facts);
  const after = eventsFromObservation(change, seen, fromEntra).reduce(reduce, change);
  expect(certificateObjection(after)).toBeNull();
});

test('nor does one of them become the one that takes the old one’s place', () => {
  const change = aChange({ facts: { 'entra/idp.certificates': paneOf(oldThumbprint) } });
  expect(wantedThumbprint(change)).toBeNull();
  const seen = observeOutline(credentials, entraConsole, facts);
  const after = eventsFromObservation(change, seen, fromEntra).reduce(reduce, change);
  expect(wantedThumbprint(after)).toBeNull();
});

/** The SAML page's own "Verification certificates": what Image Relay signs its requests with, if it does. */
const verification = anOutline({
  address: applicationAddress('SignOn'),
  headings: [
    'Image Relay | SAML-based Sign-on',
    'Set up Single Sign-On with SAML',
    { text: 'Verification certificates', pane: true },
  ],
  items: [
    shown('Thumbprint', thumbprint, { section: ['SAML Certificates'] }),
    shown('Login URL', loginUrlOf(tenantId), { section: ['Set up Image Relay'] }),
  ],
  paneRows: [
    ['Thumbprint', 'Key Id', 'Start date', 'Expiration date'],
    [stranger, 'abc', '1/1/2026', '1/1/2033'],
  ],
});

test('a list of verification certificates is none of signing certificates', () => {
  const seen = observeOutline(verification, entraConsole, facts);
  const known = aKnownSetup();
  const after = eventsFromObservation(known, seen, fromEntra).reduce(reduce, known);
  expect(after.facts['entra/idp.certificates']?.value).not.toContain(stranger);
});
