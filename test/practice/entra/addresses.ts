import { signInHost } from '../hosts.ts';
import type { LogoutForm } from '../options.ts';
import type { EnterpriseApp, World } from '../world/world.ts';
import type { EntraAddresses } from './exchange.ts';

/** Entra shows one or the other: the Login URL once more, or an address that signs out without a message. */
const logoutUrls: Readonly<Record<LogoutForm, (saml2: string) => string>> = {
  saml2: (saml2) => saml2,
  wsfederation: () => `https://${signInHost}/common/wsfederation?wa=wsignout1.0`,
};

/** What the "Set up" card shows of this tenant; Login and Logout URL can really be the same. */
export function entraAddresses(world: World, app: EnterpriseApp): EntraAddresses {
  const tenant = world.tenant.id;
  const saml2 = `https://${signInHost}/${tenant}/saml2`;
  return {
    loginUrl: saml2,
    logoutUrl: logoutUrls[world.options.logoutForm](saml2),
    entraIdentifier: `https://sts.windows.net/${tenant}/`,
    metadataUrl: `https://${signInHost}/${tenant}/federationmetadata/2007-06/federationmetadata.xml?appid=${app.appId}`,
  };
}
