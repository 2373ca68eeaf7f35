import { beforeEach, describe, expect, it } from 'vitest';
import { signInHost } from '../hosts.ts';
import { tenantAddresses } from './saml/addresses.ts';
import { type ConfiguredWorld, configuredWorld } from './support/image-relay-app.ts';
import { authnRequest, redirectUrl } from './support/sent-requests.ts';
import { createVisitor } from './support/visitor.ts';

let configured: ConfiguredWorld;

beforeEach(async () => {
  configured = await configuredWorld();
});

function send(message: string) {
  return createVisitor(configured.world).open(redirectUrl(configured.world.tenant.id, message));
}

describe('the SAML endpoint', () => {
  it('misses the request when its address is opened by hand', async () => {
    const { saml2 } = tenantAddresses(configured.world.tenant.id);
    const visitor = createVisitor(configured.world);
    expect((await visitor.open(saml2)).body).toContain('AADSTS750054:');
    expect((await visitor.open(saml2, {})).body).toContain('AADSTS750054:');
  });

  it('cannot read what is not deflated', async () => {
    const { saml2 } = tenantAddresses(configured.world.tenant.id);
    const page = await createVisitor(configured.world).open(
      `${saml2}?SAMLRequest=bm90IGRlZmxhdGVk`,
    );
    expect(page.body).toContain('AADSTS75005:');
  });

  it('does not know other tenants', async () => {
    const page = await createVisitor(configured.world).open(
      redirectUrl('nobody.example', authnRequest()),
    );
    expect(page.body).toContain('AADSTS90002:');
  });

  it('knows its tenant by domain, too', async () => {
    const [domain = ''] = configured.world.tenant.domains;
    const page = await createVisitor(configured.world).open(redirectUrl(domain, authnRequest()));
    expect(page.body).toContain('AADSTS50105:');
  });

  it('shows what an administrator asks for beside an error', async () => {
    const { body } = await send(authnRequest({ issuer: 'nobody' }));
    expect(body).toContain('<h1>Sign in</h1>');
    expect(body).toContain('Sorry, but we’re having trouble signing you in.');
    expect(body).toMatch(/Request Id: [\da-f-]{36}/);
    expect(body).toMatch(/Correlation Id: [\da-f-]{36}/);
    expect(body).toMatch(/Timestamp: \d{4}-\d\d-\d\dT\d\d:\d\d:\d\dZ/);
  });

  it('escapes what a request says about itself', async () => {
    const { body } = await send(authnRequest({ issuer: '&lt;script&gt;' }));
    expect(body).toContain('&lt;script&gt;');
    expect(body).not.toContain("'<script>'");
  });

  it.each([
    ['de', 'Die Anmeldung ist leider nicht gelungen.'],
    ['fr', 'La connexion n’a malheureusement pas abouti.'],
    ['es', 'no se ha podido iniciar la sesión'],
    ['ja', 'サインインできませんでした'],
    ['nl', 'Sorry, but we’re having trouble'],
  ])('says in %s what surrounds the code, and the code as ever', async (lang, words) => {
    configured.world.options = { ...configured.world.options, lang };
    const { body } = await send(authnRequest({ issuer: 'nobody' }));
    expect(body).toContain(words);
    expect(body).toContain('>AADSTS700016: ');
    expect(body).toContain(`<html lang="${lang === 'nl' ? 'en' : lang}">`);
  });

  it.each([
    ['an answer', true, 'name="SAMLResponse"'],
    ['an error', false, 'AADSTS50105:'],
  ])(
    'gives %s to a request in the address at that very address',
    async (_what, assigned, shown) => {
      if (assigned) configured.app.assignments.push(configured.admin.id);
      const url = redirectUrl(configured.world.tenant.id, authnRequest());
      const page = await createVisitor(configured.world).open(url);
      expect(page).toMatchObject({ url, body: expect.stringContaining(shown) });
    },
  );

  it('asks at that address who it is, and goes on from there after a reload', async () => {
    const url = redirectUrl(configured.world.tenant.id, authnRequest());
    const visitor = createVisitor(configured.world);
    await visitor.open(`https://${signInHost}/common/oauth2/logout`);
    await visitor.open(url);
    expect(await visitor.open(url)).toMatchObject({
      url,
      body: expect.stringContaining('id="i0116"'),
    });
    const { userPrincipalName: loginfmt, password: passwd } = configured.assigned;
    await visitor.answer({ loginfmt });
    await visitor.answer({ passwd });
    expect((await visitor.answer({ stay: 'No' })).field('SAMLResponse')).toBeTruthy();
  });

  it('is refused by an application that left SAML', async () => {
    configured.app.ssoMode = 'oidc';
    expect((await send(authnRequest())).body).toContain('AADSTS700016:');
  });

  it('calls a sign-in that it never began stale', async () => {
    const visitor = createVisitor(configured.world);
    const page = await visitor.open(`https://${signInHost}/common/reprocess?ctx=gone`);
    expect(page.body).toContain('AADSTS165000:');
  });
});
