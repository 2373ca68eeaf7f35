import { expect, test } from 'vitest';
import { entraConsole } from '../../../lib/consoles/entra/entra-in-every-language.ts';
import { observeOutline } from '../../../lib/consoles/observe-outline.ts';
import type { Outline } from '../../../lib/consoles/outline.ts';
import { allItems } from '../../../lib/consoles/outline.ts';
import {
  applicationAddress,
  basicSamlOutline,
  samlOutline,
} from '../../support/builders/entra-outlines.ts';
import { appId, objectId } from '../../support/builders/identities.ts';
import { anOutline, shown } from '../../support/builders/outlines.ts';
import { began } from '../../support/builders/setups.ts';

const facts = { showsSaved: true, loadedAt: began, fromSignIn: false };
const observed = (outline: Outline) => observeOutline(outline, entraConsole, facts);
const pagesOf = (outline: Outline) => observed(outline).pages.map(({ id }) => id);

const notice = 'This application uses OpenID Connect and OAuth';
const registration = `https://entra.microsoft.com/#view/Microsoft_AAD_RegisteredApps/ApplicationMenuBlade/~/Overview/appId/${appId}`;

const openIdPages: readonly [what: string, Outline][] = [
  ['its title', anOutline({ headings: ['Larkspur Mail | OIDC-based Sign-on'] })],
  ['its notice as a heading', anOutline({ headings: [notice] })],
  [
    'its notice as a text, in a frame',
    anOutline({ items: [shown(notice, 'There is nothing to set up here.', { tie: 'before' })] }),
  ],
];

test.each(openIdPages)('an application with OpenID Connect is told by %s', (_, outline) => {
  const address = applicationAddress('SignOn');
  expect(pagesOf({ ...outline, address })).toEqual(['entra/openid-sign-on']);
});

test('an earlier notice of OpenID Connect does not hide the SAML page that came after it', () => {
  const headings = [notice, 'Image Relay | SAML-based Sign-on'];
  const outline = anOutline({
    address: applicationAddress('SignOn'),
    headings,
    items: allItems(samlOutline),
  });
  expect(pagesOf(outline)).toEqual(['entra/saml']);
});

test('the SAML page and the method picker are no page of OpenID Connect', () => {
  expect(pagesOf(samlOutline)).toEqual(['entra/saml']);
});

const registrations: readonly [what: string, Outline][] = [
  ['its address and whatever it shows', anOutline({ headings: ['Image Relay', 'Essentials'] })],
  ['its address and its title', anOutline({ headings: ['App registration'] })],
  [
    'its address and its client ID, below the title of an overview',
    anOutline({ headings: ['Overview'], items: [shown('Application (client) ID', appId)] }),
  ],
];

test.each(registrations)('an app registration is told by %s', (_, outline) => {
  expect(pagesOf({ ...outline, address: registration })).toEqual(['entra/app-registration']);
});

test('nothing is read from an app registration, whose Object ID is another one', () => {
  const items = [shown('Application (client) ID', appId), shown('Object ID', objectId)];
  const outline = anOutline({ address: registration, headings: ['Image Relay'], items });
  expect(observed(outline).readings).toEqual([]);
});

const complaint = 'Please enter an identifier which is unique within your organization.';

test.each([
  ['as it is', complaint],
  ['within more words', `${complaint} Choose another one.`],
])('that an identifier is taken is told, %s', (_, text) => {
  const outline = anOutline({
    ...basicSamlOutline,
    headings: basicSamlOutline.headings,
    items: [...allItems(basicSamlOutline), shown('', text, { pane: true })],
    rows: [],
  });
  const { fields } = observed(outline);
  expect(fields.find(({ id }) => id === 'basicSaml.identifierTaken')?.now).toBe(text);
});

test('where Entra does not complain, nobody tells of it', () => {
  const { fields } = observed(basicSamlOutline);
  expect(fields.find(({ id }) => id === 'basicSaml.identifierTaken')).toBeUndefined();
});

const template = '4b1d9e70-83a6-4c2f-b5e8-0d9c7f6a2e17';

test('what an application was made of is read where the address tells it', () => {
  const address = applicationAddress(
    'Overview',
    `objectId/${objectId}/appId/${appId}/applicationTemplateId/${template}`,
  );
  const outline = anOutline({ address, headings: ['Image Relay | Overview'] });
  expect(observed(outline).readings).toContainEqual({ setting: 'app.templateId', value: template });
});
