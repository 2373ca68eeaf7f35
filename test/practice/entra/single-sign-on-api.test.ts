import { describe, expect, it } from 'vitest';
import type { BasicSaml, SamlSettings } from './exchange.ts';
import { addImageRelay, addSamlApp, createVisitor } from './testing/visitor.ts';

const larkspur: BasicSaml = {
  identifiers: ['https://larkspur.imagerelay.com/sso/metadata'],
  replyUrls: ['https://larkspur.imagerelay.com/sso/consume'],
  signOnUrl: 'https://larkspur.imagerelay.com/',
  relayState: '',
  logoutUrl: '',
};

describe('single sign-on', () => {
  it('starts without a method and without a certificate', async () => {
    const visitor = await createVisitor();
    const objectId = await addImageRelay(visitor);
    const settings = await visitor.read<SamlSettings>(`/api/apps/${objectId}/saml`);
    expect(settings.ssoMode).toBe('none');
    expect(visitor.world.tenant.apps[0]?.certificates).toEqual([]);
  });

  it('shows a placeholder certificate until the page is loaded again', async () => {
    const visitor = await createVisitor();
    const path = `/api/apps/${await addSamlApp(visitor)}/saml`;
    const app = visitor.world.tenant.apps[0];
    const first = await visitor.read<SamlSettings>(path);
    const second = await visitor.read<SamlSettings>(path);
    expect(first.certificate?.thumbprint).toBe(app?.dummyCertificate.thumbprint);
    expect(second.certificate?.thumbprint).toBe(app?.certificates[0]?.thumbprint);
    expect(app?.showsDummyCertificate).toBe(false);
  });

  it('shows one form of the Logout URL or the other, and whether requests have to be signed', async () => {
    const visitor = await createVisitor();
    const path = `/api/apps/${await addSamlApp(visitor)}/saml`;
    const { addresses, needsSignedRequests } = await visitor.read<SamlSettings>(path);
    expect(addresses.logoutUrl).toBe(addresses.loginUrl);
    expect(needsSignedRequests).toBe(false);
    visitor.world.options.logoutForm = 'wsfederation';
    Object.assign(visitor.world.tenant.apps[0] ?? {}, { needsSignedRequests: true });
    expect(await visitor.read<SamlSettings>(path)).toMatchObject({
      needsSignedRequests: true,
      addresses: {
        logoutUrl: 'https://login.microsoftonline.com/common/wsfederation?wa=wsignout1.0',
      },
    });
  });

  it('leaves the placeholder there after saving, because nothing was loaded again', async () => {
    const visitor = await createVisitor();
    const path = `/api/apps/${await addSamlApp(visitor)}`;
    const first = await visitor.read<SamlSettings>(`${path}/saml`);
    const answer = await visitor.send('PUT', `${path}/basic-saml`, larkspur);
    const saved: SamlSettings = await answer.json();
    expect(saved.certificate).toEqual(first.certificate);
  });

  it('tells the addresses of the tenant, Login and Logout URL being one', async () => {
    const visitor = await createVisitor();
    const objectId = await addSamlApp(visitor);
    const { addresses, appId } = await visitor.read<SamlSettings>(`/api/apps/${objectId}/saml`);
    const { id } = visitor.world.tenant;
    expect(addresses.loginUrl).toBe(`https://login.microsoftonline.com/${id}/saml2`);
    expect(addresses.logoutUrl).toBe(addresses.loginUrl);
    expect(addresses.entraIdentifier).toBe(`https://sts.windows.net/${id}/`);
    expect(addresses.metadataUrl).toContain(`?appid=${appId}`);
  });

  it('saves the addresses of the application, and a reload shows them', async () => {
    const visitor = await createVisitor();
    const path = `/api/apps/${await addSamlApp(visitor)}`;
    await visitor.send('PUT', `${path}/basic-saml`, larkspur);
    expect(await visitor.read(`${path}/saml`)).toMatchObject(larkspur);
    expect(visitor.saved().at(-1)).toMatchObject({ screen: 'basicSaml', ...larkspur });
  });

  it('refuses an identifier that another application has', async () => {
    const visitor = await createVisitor();
    const first = await addSamlApp(visitor);
    const second = await addSamlApp(visitor, 'Image Relay again');
    await visitor.send('PUT', `/api/apps/${first}/basic-saml`, larkspur);
    const answer = await visitor.send('PUT', `/api/apps/${second}/basic-saml`, larkspur);
    expect(answer.status).toBe(409);
    expect(await answer.json()).toEqual({
      problem: 'identifierTaken',
      about: larkspur.identifiers[0],
    });
    expect(visitor.world.tenant.apps[1]?.identifiers).toEqual([]);
  });

  it('saves where the name identifier comes from', async () => {
    const visitor = await createVisitor();
    const path = `/api/apps/${await addSamlApp(visitor)}`;
    const nameId = {
      source: 'user.mail',
      format: 'urn:oasis:names:tc:SAML:1.1:nameid-format:unspecified',
    };
    await visitor.send('PUT', `${path}/name-id`, nameId);
    expect((await visitor.read<SamlSettings>(`${path}/saml`)).nameId).toEqual(nameId);
  });

  it('hands out the federation metadata as a file', async () => {
    const visitor = await createVisitor();
    const objectId = await addSamlApp(visitor);
    const answer = await visitor.get(`/api/apps/${objectId}/federation-metadata`);
    expect(answer.headers.get('content-disposition')).toContain('Image Relay.xml');
    expect(await answer.text()).toContain('<IDPSSODescriptor');
  });
});
