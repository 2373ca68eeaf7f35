import { IdPMetadata } from 'samlify';
import { beforeEach, describe, expect, it } from 'vitest';
import { signInHost } from '../../hosts.ts';
import { addEnterpriseApp, chooseSaml, signingCertificate } from '../../world/enterprise-apps.ts';
import { signInApp } from '../sign-in.ts';
import { type ConfiguredWorld, configuredWorld } from '../support/image-relay-app.ts';
import { signedMetadata, verifiesWithXmlsec1 } from '../support/xmlsec1.ts';

let configured: ConfiguredWorld;

beforeEach(async () => {
  configured = await configuredWorld();
});

function get(query: string, headers: Record<string, string> = {}, tenant?: string) {
  const path = `${tenant ?? configured.world.tenant.id}/federationmetadata/2007-06`;
  const url = `https://${signInHost}/${path}/federationmetadata.xml${query}`;
  return signInApp(configured.world).request(url, { headers });
}

async function metadataOf(appId: string): Promise<string> {
  return (await get(`?appid=${appId}`)).text();
}

function certificatesIn(xml: string): string[] {
  return [...xml.matchAll(/<X509Certificate>([^<]*)</g)].map((match) => match[1] ?? '');
}

describe('federation metadata of an application', () => {
  it('is XML of the tenant as issuer, with its SAML endpoints', async () => {
    const response = await get(`?appid=${configured.app.appId}`);
    expect(response.headers.get('content-type')).toMatch(/^application\/xml/);
    const metadata = IdPMetadata(await response.text());
    const { id } = configured.world.tenant;
    expect(metadata.getEntityID()).toBe(`https://sts.windows.net/${id}/`);
    for (const binding of ['redirect', 'post']) {
      expect(metadata.getSingleSignOnService(binding)).toBe(`https://${signInHost}/${id}/saml2`);
    }
  });

  it('has three roles in order and is one line without space between elements', async () => {
    const xml = await metadataOf(configured.app.appId);
    const roles = [...xml.matchAll(/<(RoleDescriptor xsi:type="[^"]*"|IDPSSODescriptor)/g)];
    expect(roles.map((match) => match[1])).toEqual([
      'RoleDescriptor xsi:type="fed:SecurityTokenServiceType"',
      'RoleDescriptor xsi:type="fed:ApplicationServiceType"',
      'IDPSSODescriptor',
    ]);
    expect(xml.match(/<auth:ClaimType /g)).toHaveLength(19);
    expect(xml).not.toMatch(/\n|>\s+</);
  });

  it('shows the certificate in each role and in the signature', async () => {
    const [certificate] = configured.app.certificates;
    const shown = certificatesIn(await metadataOf(configured.app.appId));
    expect(shown).toEqual(Array(4).fill(certificate?.der));
  });

  it('shows a certificate in waiting as well, in the order in which they were made', async () => {
    const { app, world } = configured;
    app.certificates.push(await signingCertificate(world, 'Inactive'));
    const signing = IdPMetadata(await metadataOf(app.appId)).getX509Certificate('signing');
    expect(signing).toEqual(app.certificates.map((certificate) => certificate.der));
  });

  it('is signed with the active certificate, says xmlsec1', async () => {
    const { app, world } = configured;
    app.certificates.unshift(await signingCertificate(world, 'Inactive'));
    const xml = await metadataOf(app.appId);
    const [inactive, active] = app.certificates;
    if (!inactive || !active) throw new Error('A certificate is missing');
    expect(await verifiesWithXmlsec1(xml, signedMetadata, active)).toBe(true);
    expect(await verifiesWithXmlsec1(xml, signedMetadata, inactive)).toBe(false);
    const changed = xml.replace('/saml2"', '/saml3"');
    expect(await verifiesWithXmlsec1(changed, signedMetadata, active)).toBe(false);
  });

  it('never shows the placeholder certificate', async () => {
    expect(await metadataOf(configured.app.appId)).not.toContain(
      configured.app.dummyCertificate.der,
    );
  });
});

describe('federation metadata of anything else', () => {
  it('carries one certificate of the tenant when no application is named', async () => {
    const [first, second] = await Promise.all([get(''), get('')]);
    const [shown] = certificatesIn(await first.text());
    expect(certificatesIn(await second.text()).length).toBe(4);
    expect(shown).not.toBe(configured.app.certificates[0]?.der);
  });

  it('carries the certificate of the tenant for an application that has none', async () => {
    const bare = await addEnterpriseApp(configured.world, 'Relay Station', null);
    expect(certificatesIn(await metadataOf(bare.appId))).toHaveLength(4);
  });

  it('is refused for an application or a tenant that does not exist', async () => {
    const unknownApp = await get('?appid=00000000-0000-4000-8000-000000000000');
    expect([unknownApp.status, await unknownApp.text()]).toEqual([
      400,
      expect.stringContaining('AADSTS700016'),
    ]);
    const unknownTenant = await get('', {}, 'nobody.example');
    expect([unknownTenant.status, await unknownTenant.text()]).toEqual([
      400,
      expect.stringContaining('AADSTS90002'),
    ]);
  });

  it('carries another application’s certificate when that fault is set', async () => {
    const { app, world } = configured;
    const other = await addEnterpriseApp(world, 'Relay Station', null);
    await chooseSaml(world, other);
    world.faults.metadataCertificate = 'other-app';
    const shown = certificatesIn(await metadataOf(app.appId));
    expect(shown).toEqual(Array(4).fill(other.certificates[0]?.der));
  });
});

describe('the record of a metadata request', () => {
  it.each([
    [{}, { cookies: false, referrer: false }],
    [{ cookie: 'practice-sign-in=x' }, { cookies: true, referrer: false }],
    [{ referer: 'https://entra.microsoft.com/' }, { cookies: false, referrer: true }],
  ])('tells of %j', async (headers, seen) => {
    const { appId } = configured.app;
    await get(`?appid=${appId}`, headers);
    expect(configured.world.log).toMatchObject([{ kind: 'metadata', details: { appId, ...seen } }]);
  });
});
