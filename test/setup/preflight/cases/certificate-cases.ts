import { pemOf } from '../../../../lib/saml/pem.ts';
import type { CertificateDetails, FilledField } from '../../../../lib/setup/setup-state.ts';
import { der, otherThumbprint, thumbprint } from '../../../support/builders/identities.ts';
import {
  aKnownSetup,
  aKnownSetupWith,
  aPublication,
  fullDetails,
} from '../../../support/builders/known-setups.ts';
import { began, certificateDetails } from '../../../support/builders/setups.ts';
import { type Cases, formWith } from './case.ts';

const known = aKnownSetup();
const none = aKnownSetup({ certificate: null });
const withDetails = (changes: Partial<CertificateDetails>) =>
  aKnownSetup({ certificate: { ...fullDetails, ...changes } });
const { issuer: _, key: __, ...keptBefore } = certificateDetails;
const fromBefore = aKnownSetup({ certificate: keptBefore });
const twoPublished = {
  ...aPublication,
  certificates: [
    ...aPublication.certificates,
    { thumbprint: otherThumbprint, notBefore: began, notAfter: '2027-01-01T00:00:00.000Z' },
  ],
};
const filled = (changes: Partial<FilledField> = {}) =>
  aKnownSetupWith(
    { 'image-relay/idp.certificate': null },
    {
      filled: {
        'samlSettings.certificate': {
          before: '',
          after: pemOf(der),
          outcome: 'filled',
          at: began,
          saved: true,
          ...changes,
        },
      },
    },
  );

export const certificateCases: Cases = {
  certificate: [
    { what: 'brought', setup: known, says: 'pass' },
    { what: 'nobody could read it', setup: none, says: 'failure: certificate-unreadable' },
    {
      what: 'not brought',
      setup: aKnownSetupWith({ 'entra/idp.certificate': null }, { certificate: null }),
      says: 'unknown: certificate',
    },
  ],
  'certificate-time': [
    { what: 'years left', setup: known, says: 'pass' },
    {
      what: 'thirty days left',
      setup: known,
      now: '2029-10-02T12:00:00.000Z',
      says: 'pass',
    },
    {
      what: 'a second less than thirty days left',
      setup: known,
      now: '2029-10-02T12:00:01.000Z',
      says: 'warning: certificate-ends-soon',
    },
    {
      what: 'over',
      setup: known,
      now: '2029-11-01T12:00:01.000Z',
      says: 'failure: certificate-expired',
    },
    {
      what: 'not begun',
      setup: known,
      now: '2026-11-01T11:59:59.000Z',
      says: 'failure: certificate-not-yet',
    },
    { what: 'not brought', setup: none, says: 'unknown: certificate' },
  ],
  'certificate-key': [
    { what: 'RSA with 2048 bits', setup: known, says: 'pass' },
    {
      what: 'RSA with 2047 bits',
      setup: withDetails({ key: { kind: 'RSA', bits: 2047 } }),
      says: 'failure: weak-key',
    },
    {
      what: 'another kind',
      setup: withDetails({ key: { kind: 'EC', bits: 256 } }),
      says: 'warning: not-rsa',
    },
    { what: 'kept by an earlier version', setup: fromBefore, says: 'unknown: certificate-again' },
    { what: 'not brought', setup: none, says: 'unknown: certificate' },
  ],
  'one-certificate': [
    { what: 'one, listed and published', setup: known, says: 'pass' },
    {
      what: 'two listed',
      setup: aKnownSetupWith({
        'entra/idp.certificates': `Active · 1/1/2029 · ${thumbprint}\nInactive · ${otherThumbprint}`,
      }),
      says: 'warning: several-certificates',
    },
    {
      what: 'two published',
      setup: aKnownSetup({ published: twoPublished }),
      says: 'warning: several-certificates',
    },
    {
      what: 'neither seen',
      setup: aKnownSetupWith({ 'entra/idp.certificates': null }, { published: null }),
      says: 'unknown: entra/idp.certificates',
    },
  ],
  'certificate-active': [
    { what: 'the one that is shown', setup: known, says: 'pass' },
    {
      what: 'another one is shown',
      setup: aKnownSetupWith({ 'entra/idp.thumbprint': otherThumbprint }),
      says: 'failure: not-active',
    },
    {
      what: 'none shown',
      setup: aKnownSetupWith({ 'entra/idp.thumbprint': null }),
      says: 'unknown: entra/idp.thumbprint',
    },
    { what: 'not brought', setup: none, says: 'unknown: certificate' },
  ],
  'certificate-saved': [
    { what: 'the one from Entra', setup: known, says: 'pass' },
    { what: 'filled and saved', setup: filled(), says: 'pass' },
    {
      what: 'filled and not saved',
      setup: filled({ saved: false }),
      says: 'unknown: saved-certificate',
    },
    {
      what: 'not kept by the page',
      setup: filled({ outcome: 'not-kept' }),
      says: 'unknown: saved-certificate',
    },
    {
      what: 'another one was filled',
      setup: filled({ after: pemOf('MIIC1234') }),
      says: 'failure: another-certificate',
    },
    {
      what: 'another one is stored',
      setup: aKnownSetupWith({ 'image-relay/idp.certificate': 'MIIC1234' }),
      says: 'failure: another-certificate',
    },
    {
      what: 'metadata in the box',
      setup: known,
      open: [formWith('samlSettings.certificate', '<EntityDescriptor/>')],
      says: 'failure: not-a-certificate',
    },
    {
      what: 'a certificate in the box',
      setup: known,
      open: [formWith('samlSettings.certificate', pemOf(der))],
      says: 'pass',
    },
    {
      what: 'not brought',
      setup: aKnownSetupWith({ 'entra/idp.certificate': null }),
      says: 'unknown: certificate',
    },
  ],
  'certificate-issuer': [
    { what: 'Microsoft’s usual one', setup: known, says: 'pass' },
    {
      what: 'the company’s own',
      setup: withDetails({ issuer: 'CN=Larkspur Signing' }),
      says: 'warning: custom-certificate',
    },
    { what: 'kept by an earlier version', setup: fromBefore, says: 'unknown: certificate-again' },
    { what: 'not brought', setup: none, says: 'unknown: certificate' },
  ],
};
