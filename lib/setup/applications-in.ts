import { metadataAppOf } from '../saml/clouds.ts';
import type { FactKey } from './setup-state.ts';

/** Every application that values name, by itself or in its metadata's address, in lower case. */
export function applicationsIn(values: Readonly<Partial<Record<FactKey, string>>>): string[] {
  const inAddress = metadataAppOf(values['entra/idp.metadataUrl'] ?? '');
  const own = values['entra/app.appId']?.toLowerCase();
  return [inAddress, own].filter((each) => each != null);
}
