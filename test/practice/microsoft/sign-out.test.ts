import { inflateRawSync } from 'node:zlib';
import { beforeEach, describe, expect, it } from 'vitest';
import { signInHost } from '../hosts.ts';
import { tenantAddresses } from './saml/addresses.ts';
import { signInApp } from './sign-in.ts';
import { type ConfiguredWorld, configuredWorld } from './support/image-relay-app.ts';
import { authnRequest, logoutRequest, redirectUrl } from './support/sent-requests.ts';
import { createVisitor, type Visitor } from './support/visitor.ts';

let configured: ConfiguredWorld;
let visitor: Visitor;

beforeEach(async () => {
  configured = await configuredWorld();
  visitor = createVisitor(configured.world);
});

/** The heading of the page that a sign-in begins with. */
async function nextSignIn(): Promise<string | undefined> {
  const page = await visitor.open(redirectUrl(configured.world.tenant.id, authnRequest()));
  return /<h1>([^<]*)/.exec(page.body)?.[1];
}

function waysOut(): string[] {
  const { id } = configured.world.tenant;
  return [
    '/common/wsfederation?wa=wsignout1.0',
    `/${id}/wsfederation?wa=wsignout1.0`,
    `/${id}/oauth2/logout`,
    '/common/oauth2/v2.0/logout',
  ];
}

describe('signing out', () => {
  it('leaves no session, whichever way', async () => {
    for (const path of waysOut()) {
      const page = await createVisitor(configured.world).open(`https://${signInHost}${path}`);
      expect(page.body).toContain('You signed out of your account');
    }
  });

  it('makes the next sign-in ask who it is', async () => {
    await visitor.open(`https://${signInHost}/common/wsfederation?wa=wsignout1.0`);
    expect(
      (await visitor.open(redirectUrl(configured.world.tenant.id, authnRequest()))).body,
    ).toContain('id="i0116"');
  });

  it('needs to be told apart from other WS-Federation requests', async () => {
    const page = await visitor.open(`https://${signInHost}/common/wsfederation`);
    expect(page.body).toContain('AADSTS90014:');
  });

  it('fails at the Logout URL when no SAML message comes along', async () => {
    const page = await visitor.open(tenantAddresses(configured.world.tenant.id).saml2);
    expect(page.body).toContain('AADSTS750054:');
  });

  it('does not know other tenants', async () => {
    const page = await visitor.open(`https://${signInHost}/nobody.example/oauth2/logout`);
    expect(page.body).toContain('AADSTS90002:');
  });
});

describe('a SAML LogoutRequest', () => {
  const url = (nameId: string, issuer?: string) =>
    redirectUrl(configured.world.tenant.id, logoutRequest(nameId, issuer), 'state');

  it('signs out whom it names and ends on a page of Microsoft’s', async () => {
    const page = await visitor.open(url(configured.admin.userPrincipalName));
    expect(page.body).toContain('You signed out of your account');
    expect(await nextSignIn()).toBe('Sign in');
    expect(configured.world.log[0]).toMatchObject({
      kind: 'sign-out',
      details: { user: configured.admin.userPrincipalName },
    });
  });

  it('is answered at the application’s Logout URL when it has one', async () => {
    configured.app.logoutUrl = 'https://larkspur.imagerelay.com/sso/logout';
    const app = signInApp(configured.world);
    const response = await app.request(url(configured.admin.userPrincipalName));
    const location = new URL(response.headers.get('location') ?? '');
    expect(location.origin + location.pathname).toBe(configured.app.logoutUrl);
    expect(location.searchParams.get('RelayState')).toBe('state');
    const encoded = location.searchParams.get('SAMLResponse') ?? '';
    const xml = inflateRawSync(Buffer.from(encoded, 'base64')).toString();
    expect(xml).toContain('InResponseTo="_logout"');
    expect(xml).toContain('urn:oasis:names:tc:SAML:2.0:status:Success');
  });

  it('is refused from an application that the tenant does not have', async () => {
    const page = await visitor.open(
      url(configured.admin.userPrincipalName, 'https://nobody.example'),
    );
    expect(page.body).toContain('AADSTS700016:');
  });
});
