import { expect, test } from 'vitest';
import { entraConsole } from '../../lib/consoles/entra/entra-in-every-language.ts';
import { imageRelayConsole } from '../../lib/consoles/image-relay/image-relay-console.ts';
import { observation } from '../../lib/consoles/observation.ts';
import { observeOutline } from '../../lib/consoles/observe-outline.ts';
import { allItems, type Outline } from '../../lib/consoles/outline.ts';
import { pemOf } from '../../lib/saml/pem.ts';
import {
  applicationAddress,
  entraOutlines,
  samlOutline,
} from '../support/builders/entra-outlines.ts';
import {
  appId,
  der,
  federationMetadataOf,
  issuerOf,
  loginUrlOf,
  metadataUrl,
  objectId,
  otherThumbprint,
  replyUrl,
  signOnUrl,
  tenantId,
  testUser,
  thumbprint,
} from '../support/builders/identities.ts';
import {
  imageRelayOutlines,
  ssoSettingsOutline,
} from '../support/builders/image-relay-outlines.ts';
import { anItem, anOutline, shown } from '../support/builders/outlines.ts';
import { began, muchLater } from '../support/builders/setups.ts';

const pageOutlines = [...entraOutlines, ...imageRelayOutlines];

const plain = { showsSaved: true, loadedAt: began, fromSignIn: false };

function observed(outline: Outline, described = imageRelayConsole, facts = plain) {
  return observeOutline(outline, described, facts);
}

function readingsOf(outline: Outline, described = imageRelayConsole, facts = plain) {
  const { readings } = observed(outline, described, facts);
  return Object.fromEntries(readings.map(({ setting, value }) => [setting, value]));
}

test('the SAML page tells everything that is captured there', () => {
  expect(readingsOf(samlOutline, entraConsole)).toEqual({
    'app.objectId': objectId,
    'app.appId': appId,
    'app.name': 'Image Relay',
    'sp.identifier': metadataUrl,
    'sp.replyUrl': replyUrl,
    'sp.signOnUrl': signOnUrl,
    'idp.certificateStatus': 'Active',
    'idp.thumbprint': thumbprint,
    'idp.certificateExpiry': '11/1/2029, 9:00:00 AM',
    'idp.notificationEmail': 'admin@larkspur.example',
    'idp.metadataUrl': federationMetadataOf(tenantId, appId),
    'idp.loginUrl': loginUrlOf(tenantId),
    'idp.identifier': issuerOf(tenantId),
    'idp.logoutUrl': loginUrlOf(tenantId),
  });
});

test('Image Relay’s settings page tells its own addresses', () => {
  expect(readingsOf(ssoSettingsOutline)).toMatchObject({
    'sp.identifier': metadataUrl,
    'sp.replyUrl': replyUrl,
  });
});

test('every observation fits the schema that it is sent with', () => {
  for (const [page, outline] of pageOutlines) {
    const described = page.startsWith('entra/') ? entraConsole : imageRelayConsole;
    const seen = observed(outline, described);
    expect(observation.parse(JSON.parse(JSON.stringify(seen)))).toEqual(seen);
  }
});

test('a page that nobody recognises tells nothing, whatever it shows', () => {
  const outline = anOutline({ items: allItems(samlOutline), rows: [['B.Simon', testUser]] });
  expect(observed(outline)).toEqual({
    pages: [],
    fields: [],
    readings: [],
    rows: [],
    loadedAt: began,
    fromSignIn: false,
  });
});

const loginUrlItem = anItem('text', 'Login URL', { section: ['SAML Settings'] });

const form = (changes: Partial<Parameters<typeof anItem>[2]>) =>
  anOutline({
    ...ssoSettingsOutline,
    headings: ['Single Sign On Settings', 'SAML Settings'],
    items: [
      anItem('text', 'Login URL', {
        section: ['SAML Settings'],
        value: loginUrlOf(tenantId),
        ...changes,
      }),
    ],
    rows: [],
  });

test('what a form holds after it was loaded is what was saved', () => {
  expect(readingsOf(form({}))).toEqual({ 'idp.loginUrl': loginUrlOf(tenantId) });
});

test('a control that somebody changed says nothing about what is saved', () => {
  expect(readingsOf(form({ touched: true }))).toEqual({});
});

test.each([
  ['below the heading of those who are gone', ['Users & Permissions', 'Deactivated users'], []],
  ['with a state of their own', ['Users & Permissions'], ['Inactive']],
])('people %s are not there', (_, headings, state) => {
  const outline = anOutline({ headings, rows: [['B. Simon', testUser, ...state]] });
  expect(observed(outline).rows).toEqual([]);
});

test('a certificate that is shown while one is entered is not what is saved', () => {
  const page = (entered: Partial<Parameters<typeof anItem>[2]>) =>
    anOutline({
      headings: ['Single Sign On Settings', 'SAML Settings'],
      items: [
        anItem('multiline', 'Certificate', { section: ['SAML Settings'], ...entered }),
        shown('x.509 Certificate', pemOf(der), { section: ['SAML Settings'] }),
      ],
    });
  expect(readingsOf(page({ value: pemOf(der), touched: true }))).toEqual({});
  expect(readingsOf(page({}))).toEqual({ 'idp.certificate': der });
});

const email = 'urn:oasis:names:tc:SAML:1.1:nameid-format:emailAddress';
const post = 'urn:oasis:names:tc:SAML:2.0:bindings:HTTP-POST';

test.each([
  ['Name Id Format', 'the value', { value: email, text: 'E-mail' }, { nameIdFormat: email }],
  ['Name Id Format', 'the text', { value: '1', text: email }, { nameIdFormat: email }],
  ['Binding Options', 'the value', { value: post, text: 'Form' }, { requestBinding: 'HTTP-POST' }],
  ['Binding Options', 'the text', { value: '1', text: 'POST' }, { requestBinding: 'HTTP-POST' }],
  ['Authn Context', 'the text alone', { value: post, text: 'Any' }, { authnContext: 'Any' }],
])('the choice %s says by %s of its entry what was saved', (caption, _, option, readings) => {
  const choice = anItem('choice', caption, {
    section: ['SAML Settings'],
    value: option.text,
    options: [{ value: 'other', text: 'Other' }, option],
  });
  const { headings } = ssoSettingsOutline;
  expect(readingsOf(anOutline({ headings, items: [choice, loginUrlItem] }))).toEqual(readings);
});

test('a form that the server sent back with errors says nothing about what is saved', () => {
  expect(readingsOf(form({}), imageRelayConsole, { ...plain, showsSaved: false })).toEqual({});
});

test('a field with a value that is not the setting’s says nothing', () => {
  expect(readingsOf(form({ value: 'to be done' }))).toEqual({});
});

test('a field is told about even when it holds nothing yet, a missing one only behind its opener', () => {
  const { fields } = observed(ssoSettingsOutline);
  expect(fields.map(({ id, outcome }) => [id, outcome])).toEqual([
    ['samlSettings.loginUrl', 'found'],
    ['samlSettings.logoutUrl', 'found'],
    ['samlSettings.binding', 'found'],
    ['samlSettings.certificate', 'missing'],
    ['spDetails.metadataUrl', 'found'],
    ['spDetails.acsUrl', 'found'],
  ]);
});

test('rows are told only of lists of people, and never those of a picker in a pane', () => {
  const outline = anOutline({
    address: applicationAddress('Users'),
    headings: ['Image Relay | Users and groups'],
    rows: [['Adele', 'User']],
    paneRows: [['B.Simon', testUser]],
  });
  expect(observed(outline, entraConsole).rows).toEqual([['Adele', 'User']]);
  expect(observed({ ...samlOutline, rows: outline.rows }, entraConsole).rows).toEqual([]);
});

test('that a document was reached from the sign-in is passed on', () => {
  const facts = { ...plain, fromSignIn: true };
  expect(observed(ssoSettingsOutline, imageRelayConsole, facts).fromSignIn).toBe(true);
});

test('when a document was loaded is passed on', () => {
  const facts = { ...plain, loadedAt: muchLater };
  expect(observed(ssoSettingsOutline, imageRelayConsole, facts).loadedAt).toBe(muchLater);
});

test('the list of certificates is told row by row', () => {
  const [, list] = pageOutlines.find(([page]) => page === 'entra/certificates') ?? [];
  expect(list && readingsOf(list, entraConsole)['idp.certificates']).toBe(
    `Active · 11/1/2029 · ${thumbprint}\nInactive · 5/1/2028 · ${otherThumbprint}`,
  );
});
