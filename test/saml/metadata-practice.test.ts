// @vitest-environment jsdom
import { beforeEach, expect, it } from 'vitest';
import { chooseCertificate } from '../../lib/saml/choose-certificate.ts';
import { readMetadata } from '../../lib/saml/metadata.ts';
import { appFederationMetadata } from '../practice/microsoft/metadata/app-metadata.ts';
import {
  type ConfiguredWorld,
  configuredWorld,
} from '../practice/microsoft/support/image-relay-app.ts';
import { signingCertificate } from '../practice/world/enterprise-apps.ts';

let configured: ConfiguredWorld;

beforeEach(async () => {
  configured = await configuredWorld();
});

function published() {
  const reading = readMetadata(appFederationMetadata(configured.world, configured.app) ?? '');
  if (reading.outcome === 'refused') throw new Error(reading.reason);
  return reading.metadata;
}

it('reads what the practice console publishes', () => {
  const { id } = configured.world.tenant;
  expect(published()).toEqual({
    entityId: `https://sts.windows.net/${id}/`,
    tenantId: id,
    signOnUrls: [`https://login.microsoftonline.com/${id}/saml2`],
    signOutUrls: [`https://login.microsoftonline.com/${id}/saml2`],
    certificates: configured.app.certificates.map((certificate) => certificate.der),
  });
});

it('finds the active certificate beside one in waiting', async () => {
  const { app, world } = configured;
  app.certificates.unshift(await signingCertificate(world, 'Inactive'));
  const [, active] = app.certificates;
  const { certificates } = published();
  expect(certificates).toHaveLength(2);
  const chosen = chooseCertificate(certificates, active?.thumbprint ?? null, world.now());
  expect(await chosen).toMatchObject({ outcome: 'found', der: active?.der });
});

it('does not find the placeholder that the page shows at first', async () => {
  const { app, world } = configured;
  const { certificates } = published();
  const shown = app.dummyCertificate.thumbprint;
  expect(await chooseCertificate(certificates, shown, world.now())).toEqual({
    outcome: 'refused',
    reason: 'not-published',
  });
});
