import type { FieldState } from '../../../lib/consoles/observation.ts';
import type { SeenDocument } from '../../../lib/messages/seen-document.ts';
import { company, der, loginUrlOf, otherTenantId } from '../../support/builders/identities.ts';
import {
  aField,
  anObservation,
  aSeenDocument,
  aVisit,
  fromEntra,
  readings,
} from '../../support/builders/observations.ts';

const entraAddress = `https://${fromEntra.host}/#home`;

/** A document of the Entra admin center. */
export function entraDocument(observation: SeenDocument['observation']): SeenDocument {
  return aSeenDocument(observation, {
    console: 'entra',
    host: fromEntra.host,
    documentHost: fromEntra.host,
    visit: { ...aVisit, address: entraAddress, tabAddress: entraAddress },
  });
}

const choice = (...texts: readonly string[]): Partial<FieldState> => ({
  isChoice: true,
  options: texts.map((text) => ({ value: text, text })),
});

const nameIdFormats = choice('Unspecified', 'Email Address', 'Persistent');
const bindings = choice('HTTP-POST', 'HTTP-Redirect');

/** Image Relay's SAML form, empty but for what is said otherwise. */
export function samlForm(...changed: readonly FieldState[]): SeenDocument {
  const fields = [
    aField('samlSettings.loginUrl'),
    aField('samlSettings.logoutUrl'),
    aField('samlSettings.nameIdFormat', { ...nameIdFormats, now: 'Unspecified' }),
    aField('samlSettings.binding', { ...bindings, now: 'HTTP-Redirect' }),
    aField('samlSettings.certificate'),
    aField('samlSettings.jitEnable', { now: 'off' }),
    aField('samlSettings.jitGroup', { ...choice('', 'SSO Basic'), now: '' }),
    aField('spDetails.metadataUrl', { now: `https://${company}/sso/metadata` }),
    aField('spDetails.acsUrl', { now: `https://${company}/sso/consume` }),
  ];
  const others = fields.filter(({ id }) => !changed.some((each) => each.id === id));
  return aSeenDocument(
    anObservation(['image-relay/sso-settings'], { fields: [...changed, ...others] }),
  );
}

/** The same while another identity provider is in use. */
export const liveForm = samlForm(
  aField('samlSettings.loginUrl', { now: loginUrlOf(otherTenantId) }),
  aField('samlSettings.logoutUrl', { now: loginUrlOf(otherTenantId) }),
  aField('samlSettings.nameIdFormat', { ...nameIdFormats, now: 'Persistent' }),
  aField('samlSettings.binding', { ...bindings, now: 'HTTP-POST' }),
  aField('samlSettings.storedCertificate', { now: der, editable: false }),
);

/** The pane for the application's addresses, with nothing in it. */
export const basicSamlPane = entraDocument(
  anObservation(['entra/basic-saml'], {
    fields: [
      aField('basicSaml.identifier'),
      aField('basicSaml.replyUrl'),
      aField('basicSaml.signOnUrl'),
    ],
  }),
);

/** The overview of an application by its name and object ID. */
export function applicationPage(name: string, objectId: string): SeenDocument {
  return entraDocument(
    anObservation(['entra/app-overview'], {
      readings: readings({ 'app.name': name, 'app.objectId': objectId }),
    }),
  );
}
