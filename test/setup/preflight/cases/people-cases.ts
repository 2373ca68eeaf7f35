import { testUser } from '../../../support/builders/identities.ts';
import {
  aKnownSetup,
  aKnownSetupWith,
  passwordTransport,
} from '../../../support/builders/known-setups.ts';
import { aSetup, aSetupThatKnows } from '../../../support/builders/setups.ts';
import { type Cases, formWith } from './case.ts';

const known = aKnownSetup();
const persistent = 'urn:oasis:names:tc:SAML:2.0:nameid-format:persistent';
const unspecified = 'urn:oasis:names:tc:SAML:1.1:nameid-format:unspecified';
const source = (value: string | null) => aKnownSetupWith({ 'entra/nameIdSource': value });
const email = (value: string | null) => aKnownSetupWith({ 'image-relay/ssoUser.email': value });
const group = (value: string | null) => aKnownSetupWith({ 'image-relay/jit.permission': value });

export const peopleCases: Cases = {
  'name-id-format': [
    { what: 'the e-mail address', setup: known, says: 'pass' },
    {
      what: 'another one in Image Relay',
      setup: aKnownSetupWith({ 'image-relay/nameIdFormat': persistent }),
      says: 'failure: another-format',
    },
    {
      what: 'another one in Entra',
      setup: aKnownSetupWith({ 'entra/nameIdFormat': persistent }),
      says: 'warning: entra-sends-another-format',
    },
    {
      what: 'unspecified in Entra',
      setup: aKnownSetupWith({ 'entra/nameIdFormat': unspecified }),
      says: 'pass',
    },
    {
      what: 'unknown in Entra',
      setup: aKnownSetupWith({ 'entra/nameIdFormat': null }),
      says: 'pass',
    },
    {
      what: 'not read',
      setup: aKnownSetupWith({ 'image-relay/nameIdFormat': null }),
      says: 'unknown: image-relay/nameIdFormat',
    },
  ],
  'name-id-source': [
    { what: 'the user principal name', setup: known, says: 'pass' },
    { what: 'the same in other letters', setup: source('user.userPrincipalName'), says: 'pass' },
    { what: 'the mailbox', setup: source('user.mail'), says: 'warning: mail-may-be-empty' },
    { what: 'a number', setup: source('user.employeeid'), says: 'warning: another-source' },
    { what: 'not read', setup: source(null), says: 'unknown: entra/nameIdSource' },
  ],
  'test-user': [
    { what: 'one name', setup: known, says: 'pass' },
    {
      what: 'a name in small letters',
      setup: email(testUser.toLowerCase()),
      says: 'warning: another-case',
    },
    { what: 'another name', setup: email('simon@other.example'), says: 'failure: another-user' },
    { what: 'not in Image Relay', setup: email(null), says: 'unknown: image-relay/ssoUser.email' },
    {
      what: 'not in Entra',
      setup: aKnownSetupWith({ 'entra/testUser.upn': null }),
      says: 'unknown: entra/testUser.upn',
    },
  ],
  binding: [
    { what: 'POST', setup: known, says: 'pass' },
    {
      what: 'Redirect',
      setup: aKnownSetupWith({ 'image-relay/requestBinding': 'HTTP-Redirect' }),
      says: 'warning: redirect-binding',
    },
    {
      what: 'not read',
      setup: aKnownSetupWith({ 'image-relay/requestBinding': null }),
      says: 'unknown: image-relay/requestBinding',
    },
  ],
  'authn-context': [
    { what: 'none in particular', setup: known, says: 'pass' },
    ...[passwordTransport, 'Password Protected Transport'].map((value) => ({
      what: value,
      setup: aKnownSetupWith({ 'image-relay/authnContext': value }),
      says: 'warning: password-only',
    })),
    {
      what: 'not read',
      setup: aKnownSetupWith({ 'image-relay/authnContext': null }),
      says: 'unknown: image-relay/authnContext',
    },
  ],
  assignment: [
    { what: 'the test user is in the list', setup: known, says: 'pass' },
    {
      what: 'not any more',
      setup: aKnownSetupWith({ 'entra/testUser.assigned': 'off' }),
      says: 'failure: not-assigned',
    },
    {
      what: 'seen, and not in the list',
      setup: aKnownSetupWith({ 'entra/testUser.assigned': null }),
      says: 'warning: not-in-list',
    },
    { what: 'not seen', setup: aSetup(), says: 'unknown: entra/testUser.assigned' },
  ],
  'jit-group': [
    { what: 'the permission of the setup', setup: known, says: 'pass' },
    { what: 'another permission', setup: group('Editors'), says: 'warning: another-group' },
    {
      what: 'another permission in the form',
      setup: known,
      open: [formWith('samlSettings.jitGroup', 'Editors', { isChoice: true })],
      says: 'warning: another-group',
    },
    { what: 'none', setup: group(null), says: 'warning: no-group' },
    {
      what: 'none seen yet',
      setup: aSetupThatKnows({ 'image-relay/jit.enabled': 'on' }),
      says: 'unknown: image-relay/jit.permission',
    },
    {
      what: 'switched off',
      setup: aKnownSetupWith({ 'image-relay/jit.enabled': 'off' }),
      says: 'warning: jit-off',
    },
    { what: 'not read', setup: aSetup(), says: 'unknown: image-relay/jit.enabled' },
  ],
  'sso-only': [
    { what: 'ticked', setup: known, says: 'pass' },
    {
      what: 'not ticked',
      setup: aKnownSetupWith({ 'image-relay/permission.ssoOnly': 'off' }),
      says: 'warning: not-sso-only',
    },
    { what: 'not read', setup: aSetup(), says: 'unknown: image-relay/permission.ssoOnly' },
  ],
};
