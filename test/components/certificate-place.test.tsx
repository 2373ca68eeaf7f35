import { render, screen } from '@testing-library/preact';
import { expect, test } from 'vitest';
import { Panel } from '../../components/Panel.tsx';
import { steps } from '../../lib/guide/steps.ts';
import type { SeenDocument } from '../../lib/messages/seen-document.ts';
import type { SetupState } from '../../lib/setup/setup-state.ts';
import { objectId, otherThumbprint } from '../support/builders/identities.ts';
import {
  aField,
  anObservation,
  aSeenDocument,
  readings,
} from '../support/builders/observations.ts';
import { recordedActions } from '../support/builders/panel-actions.ts';
import {
  aSetup,
  aSetupThatKnows,
  began,
  certificateDetails,
  imageRelayApplication,
  savedFacts,
} from '../support/builders/setups.ts';

const application = { application: imageRelayApplication };
const brought = { ...application, certificate: certificateDetails };
const { 'image-relay/idp.certificate': _, ...unsaved } = savedFacts;
const { 'entra/idp.certificate': _der, ...withoutCertificate } = unsaved;

const samlPage = aSeenDocument(
  anObservation(['entra/saml'], { readings: readings({ 'app.objectId': objectId }) }),
  { console: 'entra', host: 'entra.microsoft.com' },
);
const samlSettings = aSeenDocument(
  anObservation(['image-relay/sso-settings'], { fields: [aField('samlSettings.certificate')] }),
);
const home = aSeenDocument(anObservation(['image-relay/home']));

/** All steps before the certificate's are ticked. */
function upToCertificate(): SetupState {
  const before = steps.slice(
    0,
    steps.findIndex((step) => step.id === 'certificate'),
  );
  const done = { mark: 'done', at: began } as const;
  return aSetup({ marks: Object.fromEntries(before.map((step) => [step.id, done])) });
}

const replaced = aSetupThatKnows({ ...unsaved, 'entra/idp.thumbprint': otherThumbprint }, brought);

const places: readonly [what: string, SetupState, SeenDocument | null, isThere: boolean][] = [
  ['at its own step', upToCertificate(), null, true],
  ['at another step', aSetup(application), null, false],
  ['on the SAML page, while none was brought', aSetup(application), samlPage, true],
  [
    'on the SAML page, once it is the active one',
    aSetupThatKnows(unsaved, brought),
    samlPage,
    false,
  ],
  ['on the SAML page, once another one is active', replaced, samlPage, true],
  ['where the form needs it', aSetupThatKnows(withoutCertificate, application), samlSettings, true],
  ['where the form needs another one', replaced, samlSettings, true],
  ['where the form gets it', aSetupThatKnows(unsaved, brought), samlSettings, false],
  ['on another page', aSetup(application), home, false],
];

test.each(places)('whether the certificate can be brought %s', (_, setup, seen, isThere) => {
  const { actions } = recordedActions();
  render(<Panel setup={setup} seen={seen ? [seen] : []} frontTab={1} actions={actions} />);
  const box = screen.queryAllByRole('region', { name: 'Signing certificate' });
  expect(box).toHaveLength(isThere ? 1 : 0);
});
