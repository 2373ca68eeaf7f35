import { screen } from '@testing-library/preact';
import { expect, test } from 'vitest';
import type { SeenDocument } from '../../lib/messages/seen-document.ts';
import {
  appId,
  company,
  objectId,
  otherCompany,
  otherObjectId,
} from '../support/builders/identities.ts';
import {
  aField,
  anObservation,
  aSeenDocument,
  readings,
} from '../support/builders/observations.ts';
import { aSetup, began, imageRelayApplication } from '../support/builders/setups.ts';
import { panelHeadings, permissionForm, showPanel } from '../support/builders/shown-panel.tsx';

test('another company’s page is named, and nothing can be filled there', () => {
  showPanel(aSetup(), aSeenDocument(permissionForm.observation, { host: otherCompany }));
  screen.getByText(new RegExp(`belongs to ${otherCompany}, not to ${company}`));
  expect(screen.queryByRole('button', { name: /^Fill/, hidden: true })).toBeNull();
});

function overviewOf(id: string, name: string): SeenDocument {
  const shown = readings({ 'app.objectId': id, 'app.appId': appId, 'app.name': name });
  return aSeenDocument(anObservation(['entra/app-overview'], { readings: shown }), {
    console: 'entra',
    host: 'entra.microsoft.com',
  });
}

test('another application is said to be another, and can be used all the same', async () => {
  const { sent, user } = showPanel(
    aSetup({ application: imageRelayApplication }),
    overviewOf(otherObjectId, 'Other App'),
  );
  screen.getByText(/belongs to another application\. Nothing is filled there\. .*“Other App”/);
  await user.click(screen.getByRole('button', { name: 'Use “Other App” for this setup' }));
  const application = { objectId: otherObjectId, appId, name: 'Other App' };
  expect(sent).toEqual([{ type: 'setup/adopt-application', application }]);
});

test('an application that cannot be used is only said to be another', () => {
  const seen = anObservation(['entra/saml'], { readings: readings({ 'app.name': 'Other App' }) });
  showPanel(
    aSetup({ application: imageRelayApplication }),
    aSeenDocument(seen, { console: 'entra', host: 'entra.microsoft.com' }),
  );
  screen.getByText(/belongs to another application\. Nothing is filled there\./);
  expect(screen.queryByRole('button', { name: /^Use “/ })).toBeNull();
});

test('while there is no application yet, none is said to be another', () => {
  showPanel(aSetup(), overviewOf(objectId, 'Relay for Larkspur'));
  expect(screen.queryByText(/belongs to another application/)).toBeNull();
});

test('a page that nobody recognises is said to be one', () => {
  showPanel(aSetup(), aSeenDocument(anObservation([])));
  screen.getByText(/does not recognise the page in front/);
});

test('where no console is in front nothing is said of it', () => {
  showPanel(
    aSetup(),
    aSeenDocument(anObservation([]), { key: { tabId: 2, frameId: 0, documentId: 'd' } }),
  );
  expect(screen.queryByText(/does not recognise/)).toBeNull();
});

const goAndFill = () => screen.queryByRole('button', { name: 'Go there and fill' });

test('the values of the step are in the review while its page is in front, beside the way there otherwise', () => {
  const marks = Object.fromEntries(
    ['read-image-relay', 'sign-in-entra', 'open-gallery'].map((step) => [
      step,
      { mark: 'done' as const, at: began },
    ]),
  );
  const gallery = aSeenDocument(
    anObservation(['entra/gallery'], { fields: [aField('gallery.search')] }),
    { console: 'entra', host: 'entra.microsoft.com' },
  );
  const { change } = showPanel(aSetup({ marks }));
  expect(panelHeadings()[0]).toMatch(/Image Relay/);
  expect(goAndFill()).not.toBeNull();
  change(aSetup({ marks }), gallery);
  screen.getByRole('button', { name: 'Fill 1 field' });
  expect(goAndFill()).toBeNull();
  change(aSetup({ marks }), permissionForm);
  expect(goAndFill()).not.toBeNull();
});

test('an application of another name can be used on the admin’s word', async () => {
  const { sent, user } = showPanel(aSetup(), overviewOf(objectId, 'Relay for Larkspur'));
  await user.click(screen.getByRole('button', { name: 'Use “Relay for Larkspur” for this setup' }));
  expect(sent).toEqual([
    {
      type: 'setup/adopt-application',
      application: { objectId, appId, name: 'Relay for Larkspur' },
    },
  ]);
});

test('a page that looks like the right one says why it is not, and leads there', async () => {
  const registration = aSeenDocument(anObservation(['entra/app-registration']), {
    console: 'entra',
    host: 'entra.microsoft.com',
  });
  const { sent, user } = showPanel(aSetup({ application: imageRelayApplication }), registration);
  screen.getByText(/This is an app registration\./);
  await user.click(
    screen.getByRole('button', { name: 'Open the application’s single sign-on page' }),
  );
  expect(sent).toMatchObject([{ type: 'tab/open', inNewTab: false }]);
  expect(JSON.stringify(sent)).toContain(`SignOn/objectId/${objectId}`);
});

test('an application without SAML is never offered for this setup', () => {
  const shown = readings({ 'app.objectId': otherObjectId, 'app.name': 'Other App' });
  const openId = anObservation(['entra/openid-sign-on'], { readings: shown });
  showPanel(aSetup(), aSeenDocument(openId, { console: 'entra', host: 'entra.microsoft.com' }));
  screen.getByText(/with OpenID Connect, so it has no SAML page\./);
  screen.getByRole('button', { name: 'Open the gallery' });
  expect(screen.queryByRole('button', { name: /^Use “/ })).toBeNull();
});
