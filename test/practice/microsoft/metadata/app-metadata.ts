import { activeCertificate } from '../../world/enterprise-apps.ts';
import type { EnterpriseApp, World } from '../../world/world.ts';
import { federationMetadata, type MetadataKeys } from './federation-metadata.ts';

/**
 * The federation metadata that Entra publishes and offers for download for one application; undefined
 * when the application has no active certificate.
 */
export function appFederationMetadata(world: World, app: EnterpriseApp): string | undefined {
  const keys = keysShownFor(world, app);
  return keys && federationMetadata(world.tenant.id, keys);
}

function keysShownFor(world: World, app: EnterpriseApp): MetadataKeys | undefined {
  if (world.faults.metadataCertificate !== 'other-app') return keysOf(app);
  return world.tenant.apps
    .filter((each) => each !== app)
    .map(keysOf)
    .find((keys) => keys !== undefined);
}

function keysOf(app: EnterpriseApp): MetadataKeys | undefined {
  const signer = activeCertificate(app);
  return signer && { signer, shown: app.certificates };
}
