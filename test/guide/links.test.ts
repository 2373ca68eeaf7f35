import { expect, test } from 'vitest';
import { parseEntraRoute } from '../../lib/consoles/entra/route.ts';
import { consoleOf } from '../../lib/consoles/hosts.ts';
import { addressOf, type LinkId, linkIds } from '../../lib/guide/links.ts';
import { steps } from '../../lib/guide/steps.ts';
import { appId, company, objectId } from '../support/builders/identities.ts';
import { aSetup, imageRelayApplication } from '../support/builders/setups.ts';

const withApplication = aSetup({ application: imageRelayApplication });

const entra: readonly [LinkId, view: string, menu: string][] = [
  ['entra-home', 'home', ''],
  ['gallery', 'appgallerybladev2', ''],
  ['enterprise-applications', 'startboardapplicationsmenublade', 'appappspreview'],
  ['app-overview', 'managedappmenublade', 'overview'],
  ['app-single-sign-on', 'managedappmenublade', 'signon'],
  ['app-users', 'managedappmenublade', 'users'],
  ['users', 'usermanagementmenublade', 'allusers'],
  ['create-user', 'createuser', ''],
];

test.each(entra)('%s leads to the view %s, entry %j, of the admin center', (link, view, menu) => {
  const address = addressOf(link, withApplication);
  expect(consoleOf(address)).toBe('entra');
  expect(parseEntraRoute(address)).toMatchObject({ view, menu });
});

const ofTheApplication: readonly LinkId[] = ['app-overview', 'app-single-sign-on', 'app-users'];

test.each(ofTheApplication)('%s names the adopted application', (link) => {
  const route = parseEntraRoute(addressOf(link, withApplication));
  expect(Object.fromEntries(route?.parameters ?? [])).toEqual({ objectid: objectId, appid: appId });
});

test.each(ofTheApplication)('%s does without an application ID that nobody has seen', (link) => {
  const setup = aSetup({ application: { ...imageRelayApplication, appId: null } });
  const route = parseEntraRoute(addressOf(link, setup));
  expect(Object.fromEntries(route?.parameters ?? [])).toEqual({ objectid: objectId });
});

test.each(ofTheApplication)(
  '%s leads to the list of applications while none is adopted',
  (link) => {
    expect(addressOf(link, aSetup())).toBe(addressOf('enterprise-applications', aSetup()));
  },
);

test.each(['image-relay', 'sign-on-url'] as const)('%s leads to the company’s own site', (link) => {
  expect(addressOf(link, aSetup())).toBe(`https://${company}/`);
});

test('my-apps leads to Microsoft’s page of tiles', () => {
  expect(addressOf('my-apps', aSetup())).toBe('https://myapps.microsoft.com/');
});

test('every step has a link that leads somewhere', () => {
  for (const { link } of steps) expect(linkIds).toContain(link);
  for (const link of linkIds) expect(URL.canParse(addressOf(link, withApplication))).toBe(true);
});
