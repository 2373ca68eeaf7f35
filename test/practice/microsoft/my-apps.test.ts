import { beforeEach, describe, expect, it } from 'vitest';
import { myAppsHost, signInHost } from '../hosts.ts';
import { addEnterpriseApp, chooseSaml } from '../world/enterprise-apps.ts';
import type { EntraUser } from '../world/world.ts';
import { portalSignInUrl } from './portal-sign-in.ts';
import { type ConfiguredWorld, configuredWorld } from './support/image-relay-app.ts';
import { createVisitor, type Page, type Visitor } from './support/visitor.ts';

const myApps = `https://${myAppsHost}/`;

let configured: ConfiguredWorld;
let visitor: Visitor;

beforeEach(async () => {
  configured = await configuredWorld();
  visitor = createVisitor(configured.world);
});

async function useAnotherAccount(): Promise<Page> {
  await visitor.open(`${myApps}switch`);
  await visitor.answer({ account: 'other' });
  await visitor.answer({ loginfmt: configured.assigned.userPrincipalName });
  await visitor.answer({ passwd: configured.assigned.password });
  return visitor.answer({ stay: 'Yes' });
}

function signOutOf(user: EntraUser): string {
  return `https://${signInHost}/common/oauth2/v2.0/logout?logout_hint=${user.userPrincipalName}`;
}

describe('My Apps', () => {
  it('knows the browser’s only session and has nothing for an unassigned administrator', async () => {
    const page = await visitor.open(myApps);
    expect(new URL(page.url).hostname).toBe(myAppsHost);
    expect(page.body).toContain(configured.admin.displayName);
    expect(page.body).toContain('No apps to show');
    expect(page.body).toContain('Sign in with a different account');
  });

  it('shows an assigned user the tile, which leads to the Sign on URL in a new tab', async () => {
    await visitor.open(myApps);
    const page = await useAnotherAccount();
    expect(new URL(page.url).hostname).toBe(myAppsHost);
    expect(page.body).toContain(configured.assigned.displayName);
    expect(page.body).toMatch(
      /href="https:\/\/larkspur\.imagerelay\.com\/"\s+target="_blank"[^>]*>Image Relay</,
    );
  });

  it('shows applications with SAML and a Sign on URL only', async () => {
    const { world, assigned } = configured;
    const bare = await addEnterpriseApp(world, 'Bare', null);
    await chooseSaml(world, bare);
    const other = await addEnterpriseApp(world, 'Other', null);
    other.signOnUrl = 'https://other.example/';
    bare.assignments.push(assigned.id);
    other.assignments.push(assigned.id);
    const { body } = await useAnotherAccount();
    expect(body).toContain('Image Relay');
    expect(body).not.toMatch(/Bare|Other/);
  });

  it('stays with the one who was picked while that session lasts', async () => {
    await useAnotherAccount();
    expect((await visitor.open(myApps)).body).toContain(configured.assigned.displayName);
    await visitor.open(signOutOf(configured.assigned));
    expect((await visitor.open(myApps)).body).toContain(configured.admin.displayName);
  });

  it('lets a browser with several sessions pick', async () => {
    await useAnotherAccount();
    const fresh = await visitor.open(portalSignInUrl({}));
    expect(fresh.body).toContain('Pick an account');
    const page = await visitor.answer({ account: configured.assigned.id });
    expect(page.body).toContain(configured.assigned.displayName);
  });

  it('signs out here and at the sign-in host', async () => {
    await visitor.open(myApps);
    const page = await visitor.open(`${myApps}sign-out`, {});
    expect(page.body).toContain('You signed out of your account');
    expect((await visitor.open(myApps)).body).toContain('id="i0116"');
  });

  it('takes a code once', async () => {
    configured.world.portalCodes.set('once', configured.assigned.id);
    await visitor.open(`${myApps}?code=once`);
    const other = createVisitor(configured.world);
    const page = await other.open(`${myApps}?code=once`);
    expect(page.body).not.toContain(configured.assigned.displayName);
  });

  it('is the only place that codes are sent to', async () => {
    const url = new URL(portalSignInUrl({}));
    url.searchParams.set('redirect_uri', 'https://elsewhere.example/');
    const page = await visitor.open(url.href);
    expect(new URL(page.url).hostname).toBe(signInHost);
    expect(page.body).toContain('AADSTS90014:');
  });
});
