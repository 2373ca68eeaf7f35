import type { Context, Hono } from 'hono';
import { signInHost } from '../../hosts.ts';
import { signingCertificate } from '../../world/enterprise-apps.ts';
import { type EnterpriseApp, record, type World } from '../../world/world.ts';
import { type AadstsError, aadsts, sentence } from '../aadsts.ts';
import { isTenant } from '../tenants.ts';
import { appFederationMetadata } from './app-metadata.ts';
import { federationMetadata } from './federation-metadata.ts';

const path = '/:tenant/federationmetadata/2007-06/federationmetadata.xml';

/**
 * Serves federation metadata. With an application's ID it carries that application's certificates,
 * without one the certificate of the tenant, which signs for no application at all.
 */
export function addMetadataEndpoint(app: Hono, world: World): void {
  const tenantMetadata = once(async () => {
    const signer = await signingCertificate(world, 'Active');
    return federationMetadata(world.tenant.id, { signer, shown: [signer] });
  });
  app.get(path, async (context) => {
    recordVisit(world, context);
    if (world.faults.metadataAnswer) return world.faults.metadataAnswer();
    const appId = context.req.query('appid');
    const owner = world.tenant.apps.find((each) => each.appId === appId);
    const error = refusal(world, context.req.param('tenant'), appId, owner);
    if (error) return context.text(sentence(error), 400);
    const metadata = (owner && appFederationMetadata(world, owner)) ?? (await tenantMetadata());
    return context.body(metadata, 200, { 'content-type': 'application/xml; charset=utf-8' });
  });
}

function recordVisit(world: World, context: Context): void {
  record(world, signInHost, 'metadata', {
    appId: context.req.query('appid') ?? null,
    cookies: context.req.header('cookie') !== undefined,
    referrer: context.req.header('referer') !== undefined,
  });
}

function refusal(
  world: World,
  tenant: string,
  appId: string | undefined,
  owner: EnterpriseApp | undefined,
): AadstsError | null {
  if (!isTenant(world, tenant)) return aadsts.unknownTenant(tenant);
  return appId !== undefined && !owner ? aadsts.unknownApp(appId) : null;
}

/** Makes a thing at its first use; those who ask meanwhile wait for the same one. */
function once<Thing>(make: () => Promise<Thing>): () => Promise<Thing> {
  let made: Promise<Thing> | null = null;
  return () => {
    made ??= make();
    return made;
  };
}
