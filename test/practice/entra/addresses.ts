import { signInHost } from '../hosts.ts';
import type { EnterpriseApp, World } from '../world/world.ts';
import type { EntraAddresses } from './exchange.ts';

/** What the "Set up" card shows of this tenant; Login and Logout URL really are the same. */
export function entraAddresses(world: World, app: EnterpriseApp): EntraAddresses {
  const tenant = world.tenant.id;
  const saml2 = `https://${signInHost}/${tenant}/saml2`;
  return {
    loginUrl: saml2,
    logoutUrl: saml2,
    entraIdentifier: `https://sts.windows.net/${tenant}/`,
    metadataUrl: `https://${signInHost}/${tenant}/federationmetadata/2007-06/federationmetadata.xml?appid=${app.appId}`,
  };
}
