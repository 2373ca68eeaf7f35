import {
  loginUrlOf,
  metadataUrl,
  otherCompany,
  replyUrl,
  tenantId,
} from '../../../support/builders/identities.ts';
import { aKnownSetup, aKnownSetupWith } from '../../../support/builders/known-setups.ts';
import { aField } from '../../../support/builders/observations.ts';
import { type Cases, entraWith } from './case.ts';

const known = aKnownSetup();
const identifier = (value: string | null) => aKnownSetupWith({ 'entra/sp.identifier': value });
const reply = (value: string | null) => aKnownSetupWith({ 'entra/sp.replyUrl': value });
const signOn = (value: string | null) => aKnownSetupWith({ 'entra/sp.signOnUrl': value });
const taken = aField('basicSaml.identifierTaken', {
  now: 'Please enter an identifier which is unique within your organization',
});

export const basicSamlCases: Cases = {
  identifier: [
    { what: 'the same', setup: known, says: 'pass' },
    {
      what: 'http',
      setup: identifier(metadataUrl.replace('https', 'http')),
      says: 'failure: another-scheme',
    },
    { what: 'a slash more', setup: identifier(`${metadataUrl}/`), says: 'failure: another-slash' },
    {
      what: 'a capital letter',
      setup: identifier(metadataUrl.replace('sso', 'SSO')),
      says: 'failure: another-case',
    },
    {
      what: 'another company’s',
      setup: identifier(`https://${otherCompany}/sso/metadata`),
      says: 'failure: another-host',
    },
    { what: 'another path', setup: identifier(`${metadataUrl}/2`), says: 'failure: differs' },
    { what: 'not in Entra', setup: identifier(null), says: 'unknown: entra/sp.identifier' },
    {
      what: 'not in Image Relay',
      setup: aKnownSetupWith({ 'image-relay/sp.identifier': null }),
      says: 'unknown: image-relay/sp.identifier',
    },
  ],
  'identifier-unique': [
    { what: 'saved', setup: known, says: 'pass' },
    {
      what: 'Entra complains',
      setup: identifier(null),
      open: [entraWith('entra/basic-saml', {}, [taken])],
      says: 'failure: identifier-taken',
    },
    {
      what: 'another application’s pane complains',
      setup: known,
      open: [entraWith('entra/basic-saml', { 'app.name': 'Other App' }, [taken])],
      says: 'pass',
    },
    { what: 'not saved yet', setup: identifier(null), says: 'unknown: entra/sp.identifier' },
  ],
  'reply-url': [
    { what: 'the same', setup: known, says: 'pass' },
    { what: 'a slash more', setup: reply(`${replyUrl}/`), says: 'failure: another-slash' },
    { what: 'not in Entra', setup: reply(null), says: 'unknown: entra/sp.replyUrl' },
    {
      what: 'not in Image Relay',
      setup: aKnownSetupWith({ 'image-relay/sp.replyUrl': null }),
      says: 'unknown: image-relay/sp.replyUrl',
    },
  ],
  'sign-on-url': [
    { what: 'the company’s', setup: known, says: 'pass' },
    {
      what: 'the company’s with a path',
      setup: signOn('https://larkspur.imagerelay.com/login'),
      says: 'pass',
    },
    {
      what: 'another company’s',
      setup: signOn(`https://${otherCompany}/`),
      says: 'failure: another-host',
    },
    {
      what: 'http',
      setup: signOn('http://larkspur.imagerelay.com/'),
      says: 'failure: another-scheme',
    },
    { what: 'not an address', setup: signOn('larkspur'), says: 'failure: another-host' },
    { what: 'not read', setup: signOn(null), says: 'unknown: entra/sp.signOnUrl' },
  ],
  'not-swapped': [
    { what: 'all where it belongs', setup: known, says: 'pass' },
    {
      what: 'Identifier and Reply URL',
      setup: aKnownSetupWith({ 'entra/sp.identifier': replyUrl, 'entra/sp.replyUrl': metadataUrl }),
      says: 'failure: swapped',
    },
    { what: 'the Metadata URL as Reply URL', setup: reply(metadataUrl), says: 'failure: swapped' },
    { what: 'the consumer as Sign on URL', setup: signOn(replyUrl), says: 'failure: swapped' },
    {
      what: 'Login and Logout URL, which differ in Entra',
      setup: aKnownSetupWith({
        'entra/idp.logoutUrl': `${loginUrlOf(tenantId)}/`,
        'image-relay/idp.loginUrl': `${loginUrlOf(tenantId)}/`,
      }),
      says: 'failure: swapped',
    },
    {
      what: 'an unknown value in the place of another',
      setup: identifier('https://larkspur.imagerelay.com/other'),
      says: 'pass',
    },
    {
      what: 'nothing to compare',
      setup: { ...known, facts: {} },
      says: 'unknown: values',
    },
  ],
};
