import { loginUrlOf } from '../../../support/builders/identities.ts';
import { aKnownSetup, aKnownSetupWith } from '../../../support/builders/known-setups.ts';
import { aField } from '../../../support/builders/observations.ts';
import { aSetup, imageRelayApplication } from '../../../support/builders/setups.ts';
import { type Cases, entraWith } from './case.ts';

const known = aKnownSetup();
const named = (companyName: string) => aKnownSetup({ choices: { ...known.choices, companyName } });
const pattern = aField('basicSaml.identifier', {
  values: ['', 'https://<COMPANYNAME>.imagerelay.com/sso/metadata'],
});

export const placeholderCases: Cases = {
  placeholders: [
    { what: 'names of the company’s own', setup: known, says: 'pass' },
    ...['Contoso', 'Fabrikam Inc', '<COMPANYNAME>', 'Your company', 'company_name'].map((name) => ({
      what: `the company’s name ${name}`,
      setup: named(name),
      says: 'failure: placeholder',
    })),
    ...['Incontoso', 'Example Street Ltd', 'Your Companions', '1 < 2 > 1'].map((name) => ({
      what: `the company’s name ${name}`,
      setup: named(name),
      says: 'pass',
    })),
    {
      what: 'an address of nobody',
      setup: aKnownSetupWith({ 'entra/sp.signOnUrl': 'https://sso.example.com/' }),
      says: 'failure: placeholder',
    },
    {
      what: 'a GUID of zeros',
      setup: aKnownSetupWith({
        'image-relay/idp.loginUrl': loginUrlOf('00000000-0000-0000-0000-000000000000'),
      }),
      says: 'failure: placeholder',
    },
    {
      what: 'the tutorial’s pattern in a box that is not saved',
      setup: known,
      open: [entraWith('entra/basic-saml', {}, [pattern])],
      says: 'failure: placeholder',
    },
    {
      what: 'an application with the tutorial’s name',
      setup: aKnownSetup({ application: { ...imageRelayApplication, name: 'Contoso Relay' } }),
      says: 'failure: placeholder',
    },
    {
      what: 'brackets that Entra itself writes',
      setup: aKnownSetupWith({ 'entra/nameIdSource': 'user.mail [persistent]' }),
      says: 'pass',
    },
    { what: 'nothing yet', setup: aSetup(), says: 'unknown: values' },
  ],
};
