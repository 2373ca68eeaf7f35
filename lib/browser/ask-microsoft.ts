import { metadataAppOf, tenantOf } from '../saml/clouds.ts';
import { type Metadata, readMetadata } from '../saml/metadata.ts';
import type { MetadataProblem } from '../saml/metadata-problem.ts';
import { factValue, type SetupState } from '../setup/setup-state.ts';
import { fetchMetadata } from './fetch-metadata.ts';
import { loadSetup } from './setup-store.ts';

export type AskedMetadata =
  | {
      readonly outcome: 'read';
      readonly setup: SetupState;
      /** The document as it came. */
      readonly xml: string;
      readonly metadata: Metadata;
      readonly tenantId: string;
      readonly appId: string;
    }
  | { readonly outcome: 'refused'; readonly reason: Exclude<MetadataProblem, 'not-saved'> };

/**
 * Reads the metadata of the setup's application at Microsoft. The console may have been reloaded while the
 * browser asked for the permission, so the setup is read after that.
 *
 * @param isAllowed What came of asking for the permission.
 */
export async function askMicrosoft(isAllowed: boolean): Promise<AskedMetadata> {
  if (!isAllowed) return refused('permission');
  const stored = await loadSetup();
  return stored.outcome === 'found' ? askFor(stored.setup) : refused('unreachable');
}

async function askFor(setup: SetupState): Promise<AskedMetadata> {
  const address = factValue(setup, 'entra/idp.metadataUrl');
  const tenantId = tenantOf(address ?? '');
  const appId = metadataAppOf(address ?? '');
  if (address === null || tenantId === null || appId === null) return refused('no-address');
  const fetched = await fetchMetadata(address);
  if (fetched.outcome === 'refused') return fetched;
  const { xml } = fetched;
  const reading = readMetadata(xml);
  if (reading.outcome === 'refused') return reading;
  const { metadata } = reading;
  const isOwn = metadata.tenantId === tenantId && isOfApplication(setup, appId);
  return isOwn
    ? { outcome: 'read', setup, xml, metadata, tenantId, appId }
    : refused('another-tenant');
}

function isOfApplication({ application }: SetupState, appId: string): boolean {
  return !application?.appId || application.appId.toLowerCase() === appId;
}

function refused(reason: Exclude<MetadataProblem, 'not-saved'>): AskedMetadata {
  return { outcome: 'refused', reason };
}
