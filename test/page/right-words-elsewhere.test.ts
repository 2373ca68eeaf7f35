import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import type { FieldId, PageId } from '../../lib/consoles/ids.ts';
import { element, show } from '../support/builders/documents.ts';
import { fill } from '../support/builders/fills.ts';
import {
  replyUrl as acsUrl,
  loginUrlOf,
  metadataUrl,
  tenantId,
} from '../support/builders/identities.ts';

beforeEach(() => {
  vi.useFakeTimers();
});
afterEach(() => {
  vi.useRealTimers();
});

/** By its own addresses the page is known without any of the boxes. */
const settings = (inner: string) =>
  `<h1>Single Sign On Settings</h1>${inner}<h2>Image Relay SAML Service Provider Details</h2>
   <dl><dt>Metadata URL<dd>${metadataUrl}<dt>Assertion Consumer URL<dd>${acsUrl}</dl>`;
const saml = '<h2>SAML Settings</h2><label>Entity ID <input></label>';

interface Meant {
  readonly page?: PageId;
  readonly field: FieldId;
  readonly value: string;
}
const login: Meant = { field: 'samlSettings.loginUrl', value: loginUrlOf(tenantId) };
const certificate: Meant = { field: 'samlSettings.certificate', value: 'MIIC' };
const binding: Meant = { field: 'samlSettings.binding', value: 'post' };
const jitEnable: Meant = { field: 'samlSettings.jitEnable', value: 'on' };

const loginBox = '<label>Login URL <input id="box"></label>';
const certificateBox = '<label>Certificate <textarea id="box"></textarea></label>';
const bindingBox =
  '<label>Binding <select id="box"><option value="redirect">HTTP-Redirect<option value="post">HTTP-POST</select></label>';
const tick = (text: string) => `<label><input type="checkbox" id="box"> ${text}</label>`;

const ssoOnly: Meant = {
  page: 'image-relay/create-permission',
  field: 'permission.ssoOnly',
  value: 'on',
};
const permission = (inner: string) =>
  `<h1>Create New Permission</h1><form><label>Permission Title <input></label><h3>SSO Settings</h3>${inner}</form>`;

const email: Meant = {
  page: 'image-relay/create-sso-user',
  field: 'ssoUser.email',
  value: 'b.simon@larkspur.example',
};
const firstName: Meant = { ...email, field: 'ssoUser.firstName', value: 'B.' };
const ssoUser = (inner: string) =>
  `<h1>Create SSO User</h1><form>${inner}<h3>Work</h3><label>Last Name <input></label><label>Company <input></label></form>`;
const nameIdFormat: Meant = {
  field: 'samlSettings.nameIdFormat',
  value: 'urn:oasis:names:tc:SAML:1.1:nameid-format:emailAddress',
};
const jitGroup: Meant = { field: 'samlSettings.jitGroup', value: 'SSO Users' };

/** Boxes that are called as the one that is meant, where that one is folded up or called otherwise. */
const others: readonly [what: string, meant: Meant, html: string][] = [
  [
    'of a sandbox',
    login,
    settings(
      `<h2>SAML Settings</h2><h3>Production</h3><div hidden><label>Login URL <input></label></div><h3>Sandbox</h3>${loginBox}`,
    ),
  ],
  [
    'of a sandbox that is named by its placeholder',
    login,
    settings(
      '<h2>SAML Settings</h2><h3>Production</h3><input placeholder="Login URL"><h3>Sandbox</h3><input placeholder="Entity ID"><input placeholder="Login URL" id="box">',
    ),
  ],
  [
    'of a second identity provider',
    login,
    settings(`${saml}<h3>Secondary identity provider (failover)</h3>${loginBox}`),
  ],
  ['of WS-Federation', login, settings(`<h2>WS-Federation</h2>${loginBox}`)],
  ['of JWT', login, settings(`<h2>JWT</h2>${loginBox}`)],
  ['of another vendor', login, settings(`${saml}<h2>Google Workspace</h2>${loginBox}`)],
  [
    'of the next certificate',
    certificate,
    settings(
      `${saml}<p>CN=Microsoft</p><button type="button">Update Certificate</button><h3>Next certificate</h3>${certificateBox}`,
    ),
  ],
  [
    'of the previous certificate',
    certificate,
    settings(
      `${saml}<button type="button">Replace Certificate</button><fieldset><legend>Previous certificate</legend>${certificateBox}</fieldset>`,
    ),
  ],
  [
    'with which requests are signed',
    certificate,
    settings(`${saml}<h3>Request signing</h3>${certificateBox}`),
  ],
  [
    'of a domain',
    certificate,
    settings(
      `${saml}<h2>Web address</h2>${certificateBox}<label>Certificate key <textarea></textarea></label>`,
    ),
  ],
  ['of logging out', binding, settings(`${saml}<h3>Single Logout</h3>${bindingBox}`)],
  ['of answers', binding, settings(`${saml}<h3>Assertion Consumer Service</h3>${bindingBox}`)],
  [
    'of provisioning that does not bear its name',
    jitEnable,
    settings(
      `${saml}<h3>User provisioning</h3>${tick('Enable user provisioning')}<label>Tenant URL <input></label><label>Secret token <input type="password"></label>`,
    ),
  ],
  [
    'of the page for signing in',
    login,
    settings(`${saml}<h3>Login page</h3><label>URL <input id="box"></label>`),
  ],
  [
    'of the message for signing in',
    login,
    settings(`${saml}<h3>Login message</h3><label>URL <input id="box"></label>`),
  ],
  [
    'of a bookmark that is being made',
    login,
    settings(`${saml}<div role="dialog"><h2>Add bookmark</h2>${loginBox}</div>`),
  ],
  [
    'of what identifies assets',
    nameIdFormat,
    settings(`${saml}<h3>Assets</h3><label>Unique identifier format <input id="box"></label>`),
  ],
  [
    'of how a subject is written',
    nameIdFormat,
    settings(`${saml}<h3>Subject</h3><label>Format <input id="box"></label>`),
  ],
  [
    'that filters a list',
    login,
    settings(`${saml}<input type="search" aria-label="Login URL" id="box">`),
  ],
  [
    'of the manager',
    email,
    ssoUser(
      '<label>First Name <input></label><label>Work email <input></label><h3>Manager</h3><label>Email <input id="box"></label>',
    ),
  ],
  [
    'of the assistant',
    firstName,
    ssoUser(
      '<label>Name <input></label><fieldset><legend>Assistant</legend><label>First Name <input id="box"></label></fieldset>',
    ),
  ],
  [
    'of a group to tell',
    jitGroup,
    settings(
      `${saml}<h3>Just-In-Time User Provisioning</h3><label>Notify this group <select id="box"><option>Nobody<option>SSO Users</select></label>`,
    ),
  ],
  [
    'that says the contrary',
    ssoOnly,
    permission(tick('Do not apply “This group can only sign in via SSO” to owners')),
  ],
];

test.each(others)('nothing is written into the box %s', async (_, meant, html) => {
  show(html);
  const before = held();
  const page = { page: 'image-relay/sso-settings', ...meant } as const;
  const [result] = await fill([{ expect: before, ...meant }], page);
  expect(result?.outcome).not.toBe('another-page');
  expect(held()).toBe(before);
});

const ours: readonly [what: string, meant: Meant, html: string][] = [
  ['below “Login and logout”', binding, settings(`${saml}<h3>Login and logout</h3>${bindingBox}`)],
  [
    'below a heading that names vendors',
    login,
    settings(`<h2>SAML (Okta, Google)</h2>${loginBox}`),
  ],
  [
    'of a connection that is being made',
    login,
    settings(`<div role="dialog"><h2>Add identity provider</h2>${loginBox}</div>`),
  ],
  [
    'of the format of a subject’s name',
    nameIdFormat,
    settings(`${saml}<h3>Name ID</h3><label>Format <input id="box"></label>`),
  ],
  [
    'beside a public key',
    certificate,
    settings(`${saml}${certificateBox}<label>Public key <input></label>`),
  ],
  [
    'whose sentence is explained',
    ssoOnly,
    permission(tick('This group can only sign in via SSO (nobody has a password)')),
  ],
  [
    'of how to reach the person',
    email,
    ssoUser('<h3>Contact information</h3><label>Email <input id="box"></label>'),
  ],
];

test.each(ours)('the box %s is written into', async (_, meant, html) => {
  show(html);
  const before = held();
  await fill([{ expect: before, ...meant }], { page: 'image-relay/sso-settings', ...meant });
  expect(held()).not.toBe(before);
});

/** What the box holds, as a fill names it. */
function held(): string {
  const box = element('#box', HTMLElement);
  if (box instanceof HTMLInputElement && box.type === 'checkbox') return box.checked ? 'on' : 'off';
  if (box instanceof HTMLSelectElement) return box.selectedOptions[0]?.text ?? '';
  return (box as HTMLInputElement | HTMLTextAreaElement).value;
}
