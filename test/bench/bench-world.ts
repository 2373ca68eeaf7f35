import { appFragment } from '../practice/entra/client/addresses.ts';
import { companyHost, entraHost } from '../practice/hosts.ts';
import { addEnterpriseApp, chooseSaml } from '../practice/world/enterprise-apps.ts';
import type { World } from '../practice/world/world.ts';

/** Adds Image Relay with its SAML settings saved; answers the address of its SAML page. */
export async function addConfiguredApp(world: World): Promise<string> {
  const template = world.tenant.gallery.find((app) => app.name === 'Image Relay') ?? null;
  const app = await addEnterpriseApp(world, 'Image Relay', template);
  await chooseSaml(world, app);
  const relay = `https://${companyHost(world.options.company)}`;
  app.showsDummyCertificate = false;
  app.identifiers = [`${relay}/sso/metadata`];
  app.replyUrls = [`${relay}/sso/consume`];
  app.signOnUrl = `${relay}/`;
  return `https://${entraHost}/${appFragment('SignOn', app)}`;
}
