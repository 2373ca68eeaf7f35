import { expect, test } from 'vitest';
import { parseEntraRoute } from '../../../lib/consoles/entra/route.ts';
import { appId, objectId, tenantId } from '../../support/builders/identities.ts';

const iam = 'Microsoft_AAD_IAM';
const people = 'Microsoft_AAD_UsersAndTenants';
const ids = `objectId/${objectId}/appId/${appId}`;
const swapped = `appId/${appId}/objectId/${objectId}`;
const application = { objectid: objectId, appid: appId };

type Expected = readonly [view: string, menu: string, parameters: Record<string, string>];

const saml: Expected = ['managedappmenublade', 'signon', application];

const fragments: readonly [fragment: string, ...Expected][] = [
  ['home', 'home', '', {}],
  [`view/${iam}/AppGalleryBladeV2`, 'appgallerybladev2', '', {}],
  [`blade/${iam}/AppGalleryBladeV2`, 'appgallerybladev2', '', {}],
  [
    `view/${iam}/StartboardApplicationsMenuBlade/~/AppAppsPreview`,
    'startboardapplicationsmenublade',
    'appappspreview',
    {},
  ],
  [
    `view/${iam}/StartboardApplicationsMenuBlade/~/AppAppsPreview/menuId/`,
    'startboardapplicationsmenublade',
    'appappspreview',
    {},
  ],
  [
    `view/${iam}/StartboardApplicationsMenuBlade/~/AppAppsPreview/menuId~/null`,
    'startboardapplicationsmenublade',
    'appappspreview',
    { menuid: 'null' },
  ],
  [
    `blade/${iam}/StartboardApplicationsMenuBlade/AllApps`,
    'startboardapplicationsmenublade',
    'allapps',
    {},
  ],
  [
    `view/${iam}/ManagedAppMenuBlade/~/Overview/${ids}`,
    'managedappmenublade',
    'overview',
    application,
  ],
  [
    `view/${iam}/ManagedAppMenuBlade/~/Overview/${ids}/preferredSingleSignOnMode~/null/servicePrincipalType/Application/fromNav/`,
    'managedappmenublade',
    'overview',
    { ...application, preferredsinglesignonmode: 'null', serviceprincipaltype: 'Application' },
  ],
  [`view/${iam}/ManagedAppMenuBlade/~/SignOn/${ids}`, ...saml],
  [`view/${iam}/ManagedAppMenuBlade/~/SignOn/${swapped}`, ...saml],
  [
    `view/${iam}/ManagedAppMenuBlade/~/SignOn/${ids}/preferredSingleSignOnMode/saml/servicePrincipalType/Application/fromNav/`,
    'managedappmenublade',
    'signon',
    { ...application, preferredsinglesignonmode: 'saml', serviceprincipaltype: 'Application' },
  ],
  [`blade/${iam}/ManagedAppMenuBlade/SignOn/${swapped}`, ...saml],
  [`view/${iam}/ManagedAppMenuBlade/~/Users/${ids}`, 'managedappmenublade', 'users', application],
  [
    `view/${iam}/ManagedAppMenuBlade/~/Users/objectId/${objectId}`,
    'managedappmenublade',
    'users',
    { objectid: objectId },
  ],
  [
    `view/${iam}/ManagedAppMenuBlade/~/SignOn/servicePrincipalId/${objectId}/appId/${appId}`,
    'managedappmenublade',
    'signon',
    { serviceprincipalid: objectId, appid: appId },
  ],
  [`view/${people}/UserManagementMenuBlade/~/AllUsers`, 'usermanagementmenublade', 'allusers', {}],
  [
    `view/${people}/UserManagementMenuBlade/~/AllUsers/menuId/AllUsers`,
    'usermanagementmenublade',
    'allusers',
    { menuid: 'AllUsers' },
  ],
  [
    `blade/${iam}/UsersManagementMenuBlade/MsGraphUsers`,
    'usersmanagementmenublade',
    'msgraphusers',
    {},
  ],
  [`view/${people}/CreateUser.ReactView`, 'createuser', '', {}],
  [
    `view/${iam}/UserCreateBlade/initialMode~/1/b2cEnabled~/false`,
    'usercreateblade',
    '',
    { initialmode: '1', b2cenabled: 'false' },
  ],
  [
    `view/${people}/UserProfileMenuBlade/~/overview/userId/${objectId}`,
    'userprofilemenublade',
    'overview',
    { userid: objectId },
  ],
];

test.each(fragments)('#%s is read', (fragment, view, menu, parameters) => {
  const route = parseEntraRoute(`https://entra.microsoft.com/#${fragment}`);
  expect(route).toMatchObject({ view, menu });
  expect(Object.fromEntries(route?.parameters ?? [])).toEqual(parameters);
});

const prefixes = [
  'https://entra.microsoft.com/#',
  'https://entra.microsoft.com/#@larkspur.example/',
  'https://entra.microsoft.com/#@larkspur.onmicrosoft.com/',
  `https://entra.microsoft.com/${tenantId}/#`,
  'https://entra.microsoft.com/larkspur.example/#',
  'https://entra.microsoft.com/?feature.msaljs=true#',
  'https://entra.microsoft.com/?l=de#@larkspur.example/',
];

test.each(prefixes)('what stands before the view does not matter: %s', (prefix) => {
  const route = parseEntraRoute(`${prefix}view/${iam}/ManagedAppMenuBlade/~/SignOn/${ids}`);
  expect(route).toMatchObject({ view: 'managedappmenublade', menu: 'signon' });
  expect(route?.parameters.get('objectid')).toBe(objectId);
});

test('parts may be percent-encoded', () => {
  const route = parseEntraRoute(
    `https://entra.microsoft.com/#view/${iam}/ManagedAppMenuBlade/%7E/SignOn/objectId/${objectId}`,
  );
  expect(route).toMatchObject({ view: 'managedappmenublade', menu: 'signon' });
});

test('a broken percent sign is no reason to fail', () => {
  const route = parseEntraRoute(`https://entra.microsoft.com/#view/${iam}/Blade/~/Menu/name/100%`);
  expect(route?.parameters.get('name')).toBe('100%');
});

test.each([
  'https://entra.microsoft.com/',
  'https://entra.microsoft.com/#',
  'https://entra.microsoft.com/#dashboard',
  'https://entra.microsoft.com/#view/Microsoft_AAD_IAM',
  'https://entra.microsoft.com/view/Microsoft_AAD_IAM/AppGalleryBladeV2',
  'no address',
  '',
])('%j names no view', (address) => {
  expect(parseEntraRoute(address)).toBeNull();
});
