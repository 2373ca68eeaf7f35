import type { ConsoleName } from '../../../lib/consoles/page-description.ts';

/** A page as a console might write it, with values that no sketch may tell. */
export interface WrittenPage {
  readonly what: string;
  readonly console: ConsoleName;
  readonly address: string;
  readonly html: string;
}

const tenant = '5f0d9f3e-7a1c-4e55-9d3b-2c6a8b1e4f70';
const app =
  '/objectId/9b1e0a44-55cf-4c0b-8a36-0d1f6c2e7b98/appId/3c7d2b10-88e1-4f6d-b5a9-4e2f1a0c9d83';
const portal = 'https://entra.microsoft.com/#view/Microsoft_AAD_IAM/ManagedAppMenuBlade/~';
const relay = 'https://larkspur.imagerelay.com/admin/account/single_sign_on';

/** A line of a card in the manner of the portal. */
const row = (label: string, value: string) =>
  `<div class="ext-row"><div class="ext-label"><span>${label}</span></div>
    <div class="azc-copyable"><div><span>${value}</span></div></div></div>`;

const cards = `<div class="fxs-blade"><header><h2>Larkspur Portal | SAML-based Sign-on</h2></header>
  <section><h3>Basic SAML Configuration</h3>
    ${row('Identifier (Entity ID)', 'https://larkspur.imagerelay.com/sso/metadata')}
    ${row('Reply URL (Assertion Consumer Service URL)', 'https://larkspur.imagerelay.com/sso/consume')}
    ${row('Sign on URL', 'https://larkspur.imagerelay.com/')}
  </section>
  <section><h3>Attributes &amp; Claims</h3>
    ${row('Unique User Identifier', 'user.userprincipalname')}</section>
  <section><h3>SAML Certificates</h3>
    ${row('Status', 'Active')}
    ${row('Thumbprint', '0123456789ABCDEF0123456789ABCDEF01234567')}
    ${row('Expiration', '11/23/2029, 5:00 AM')}
    ${row('Notification Email', 'quillon@larkspur.example')}
    ${row('App Federation Metadata Url', `https://login.microsoftonline.com/${tenant}/federationmetadata/2007-06/federationmetadata.xml?appid=3c7d2b10-88e1-4f6d-b5a9-4e2f1a0c9d83`)}
  </section>
  <section><h3>Set up Image Relay</h3>
    ${row('Login URL', `https://login.microsoftonline.com/${tenant}/saml2`)}
    ${row('Microsoft Entra Identifier', `https://sts.windows.net/${tenant}/`)}
    ${row('Logout URL', `https://login.microsoftonline.com/${tenant}/saml2`)}
  </section></div>`;

const pane = `${cards}<div class="fxs-contextpane fxs-contextpane-visible"><h2>Basic SAML Configuration</h2>
  <div class="fxc-weave-pccontrol"><div class="azc-form-labelcontainer">
    <label id="_weave_e_12" for="_weave_e_12-for">Identifier (Entity ID)</label></div>
    <div><div class="azc-inputbox"><input aria-labelledby="_weave_e_12" value="https://larkspur.imagerelay.com/sso/metadata"></div></div>
    <div role="button">Add identifier</div></div>
  <div><label for="_weave_e_14-for">Reply URL</label>
    <div role="button">Add reply URL</div></div>
  <div><label for="_weave_e_13-for">Sign on URL</label>
    <div><input id="_weave_e_13-for" placeholder="Enter a sign on URL"></div></div></div>`;

const overview = `<main><h1>Larkspur Portal | Overview</h1><section><h3>Properties</h3>
  <dl><dt>Anything</dt><dd>3c7d2b10-88e1-4f6d-b5a9-4e2f1a0c9d83</dd>
  <dt>Else</dt><dd>9b1e0a44-55cf-4c0b-8a36-0d1f6c2e7b98</dd></dl></section></main>`;

const people = `<main><h1>Larkspur Portal | Users and groups</h1><div role="grid">
  <div role="row"><div role="columnheader">Display Name</div><div role="columnheader">Object Type</div></div>
  ${Array.from({ length: 40 }, (_, i) => `<div role="row"><div role="gridcell"><input type="checkbox"></div><div role="gridcell">Quillon ${i}</div><div role="gridcell">quillon${i}@larkspur.example</div></div>`).join('')}
  </div></main>`;

const createUser = `<main><h1>Create new user</h1>
  <div class="ms-TextField"><label for="TextField12">User principal name *</label>
    <div class="ms-fieldGroup"><input id="TextField12" required>
    <span>@</span><div role="combobox" aria-label="Domain" tabindex="0" aria-expanded="false"><span>larkspur.example</span></div></div></div>
  <div><label>Display name<input name="displayName" value="Quillon Varga"></label></div></main>`;

const inGerman = `<main><h1>Image Relay | SAML-basierte Anmeldung</h1>
  <section><h3>Grundlegende SAML-Konfiguration</h3>
    ${row('Bezeichner (Entitäts-ID)', 'https://larkspur.imagerelay.com/sso/metadata')}
    ${row('Anmelde-URL', 'https://larkspur.imagerelay.com/')}</section>
  <section><h3>Image Relay einrichten</h3>
    ${row('Anmelde-URL', `https://login.microsoftonline.com/${tenant}/saml2`)}
    ${row('Abmelde-URL', `https://login.microsoftonline.com/${tenant}/saml2`)}</section></main>`;

const names = ['emailAddress', 'persistent'].map(
  (name) => `<option>urn:oasis:names:tc:SAML:1.1:nameid-format:${name}</option>`,
);
const rails = `<nav><a href="/library">Larkspur Library</a></nav><h1>Single Sign On Settings</h1>
  <form><fieldset><legend>SAML Settings</legend>
    <div class="field"><label for="account_saml_login_url">Login URL</label>
      <input type="url" id="account_saml_login_url" name="account[saml][login_url]" value="https://idp.larkspur.example/sso"></div>
    <div class="field"><label for="account_saml_logout_url">Logout URL</label>
      <input type="text" id="account_saml_logout_url" name="account[saml][logout_url]"></div>
    <div class="field"><label for="fmt">Name Id Format</label><select id="fmt">${names.join('')}</select></div>
    <div class="field"><label for="bind">Binding Options for Requests from the Service Provider (Image Relay)</label>
      <select id="bind"><option value="post">POST Binding</option><option value="redirect">Redirect Binding</option></select></div>
    <div class="field"><label for="fp">Larkspur Fingerprint</label><input id="fp" value="ab:cd:ef:01:23:45:67:89:ab:cd:ef:01:23:45:67:89:ab:cd:ef:01"></div>
    <div class="field"><p>x.509 Certificate</p><textarea readonly>-----BEGIN CERTIFICATE-----
MIIC8DCCAdigAwIBAgIQLarkspurQuillon0123456789abcdefghijklmnopqrstuv
-----END CERTIFICATE-----</textarea><button type="button">Update Certificate</button></div>
  </fieldset><fieldset><legend>Just-In-Time User Provisioning</legend>
    <label><input type="checkbox" name="account[jit]" checked> Enable Just-In-Time User Provisioning</label>
    <select name="account[jit_permission_id]"><option value="811">Larkspur Staff</option><option value="812">Larkspur Guests</option></select>
  </fieldset></form>
  <section><h2>Image Relay SAML Service Provider Details</h2><dl>
    <dt>Metadata URL</dt><dd>https://larkspur.imagerelay.com/sso/metadata</dd>
    <dt>Assertion Consumer URL</dt><dd>https://larkspur.imagerelay.com/sso/consume</dd></dl></section>`;

const otherWords = `<h1>SAML Settings</h1><form>
  <label>Remote logout URL (optional)<input name="config.singleLogoutServiceUrl"></label>
  <label>Larkspur IdP: single sign-on endpoint<input name="config.entry"></label>
  <label>Validating X.509 certificates<textarea name="config.signingCertificate"></textarea></label>
  <label>SP certificate of Larkspur<textarea name="config.spCert"></textarea></label>
  <label><input type="checkbox" name="autoregister"> Create accounts automatically</label></form>`;

const rows = `<h1>SSO Settings</h1><table><caption>SAML Settings</caption>
  <tr><td>Login URL (SSO)</td><td><input name="f1"></td></tr>
  <tr><td>SSO Logout URL</td><td><div><input name="f2" disabled></div></td></tr>
  <tr><td>X.509 Certificate</td><td><textarea name="f3"></textarea></td></tr>
  <tr><td>Login URL</td><td style="display: none"><input name="stale"></td></tr></table>`;

const shadow = `<larkspur-page><template data-shadow><h1>Create SSO User</h1>
  <larkspur-field><template data-shadow><label for="a">Email</label><input id="a" type="email"></template></larkspur-field>
  <larkspur-field><template data-shadow><span id="b">First Name</span><input aria-labelledby="b"></template></larkspur-field>
  <div><span>Last Name</span><p><input></p></div>
  <label>Permission <b>Group</b> <select><option>Larkspur Staff</option></select></label></template></larkspur-page>
  <script>(function open(root) { for (const t of root.querySelectorAll('template[data-shadow]')) {
    const s = t.parentElement.attachShadow({ mode: 'open' }); s.append(t.content); t.remove(); open(s); } })(document)</script>`;

const signIn = `<h1>Sign in to Larkspur</h1><form><label>Email <input type="email"></label>
  <label>Password <input type="password" value="Plumage-41-Ostrich"></label>
  <button>Log in</button><a href="/sso/login">Sign in with SSO</a></form>`;

const home = `<header><span>Signed in as quillon@larkspur.example</span></header><h1>Library</h1>`;

export const writtenPages: readonly WrittenPage[] = [
  {
    what: 'the cards of the SAML page',
    console: 'entra',
    address: `${portal}/SignOn${app}`,
    html: cards,
  },
  {
    what: 'a pane over the SAML page',
    console: 'entra',
    address: `${portal}/SignOn${app}`,
    html: pane,
  },
  { what: 'an overview', console: 'entra', address: `${portal}/Overview${app}`, html: overview },
  {
    what: 'a long list of people',
    console: 'entra',
    address: `${portal}/Users${app}`,
    html: people,
  },
  {
    what: 'the page of a new user',
    console: 'entra',
    address: 'https://entra.microsoft.com/#view/Microsoft_AAD_UsersAndTenants/CreateUser.ReactView',
    html: createUser,
  },
  {
    what: 'a page in German',
    console: 'entra',
    address: `https://entra.microsoft.com/#@larkspur.example/blade/Microsoft_AAD_IAM/ManagedAppMenuBlade/SignOn${app}`,
    html: `<html lang="de">${inGerman}</html>`,
  },
  { what: 'a form with labels', console: 'image-relay', address: relay, html: rails },
  { what: 'captions in other words', console: 'image-relay', address: relay, html: otherWords },
  { what: 'rows of a table', console: 'image-relay', address: relay, html: rows },
  { what: 'open shadow roots', console: 'image-relay', address: relay, html: shadow },
  { what: 'a sign-in page', console: 'image-relay', address: relay, html: signIn },
  { what: 'a library', console: 'image-relay', address: relay, html: home },
];
