import { defaultOptions } from '../../options.ts';
import { createWorld } from '../../world/create-world.ts';
import { addEnterpriseApp, chooseSaml } from '../../world/enterprise-apps.ts';
import type { EnterpriseApp, EntraUser, World } from '../../world/world.ts';

export interface ConfiguredWorld {
  world: World;
  app: EnterpriseApp;
  /** Not assigned to the application; the browser is signed in with this account at first. */
  admin: EntraUser;
  /** Assigned to the application. */
  assigned: EntraUser;
}

export const identifier = 'https://larkspur.imagerelay.com/sso/metadata';
export const acs = 'https://larkspur.imagerelay.com/sso/consume';

/** A world in which the Entra half of the set-up is done. */
export async function configuredWorld(): Promise<ConfiguredWorld> {
  const world = await createWorld(defaultOptions);
  const app = structuredClone(await configuredApp);
  world.tenant.apps.push(app);
  const [admin, assigned] = world.tenant.users;
  if (!admin || !assigned) throw new Error('The practice tenant has too few users');
  app.assignments.push(assigned.id);
  return { world, app, admin, assigned };
}

/** Made once for all tests of a file, because keys take their time. */
const configuredApp = configureApp();

async function configureApp(): Promise<EnterpriseApp> {
  const world = await createWorld(defaultOptions);
  const app = await addEnterpriseApp(world, 'Image Relay', null);
  await chooseSaml(world, app);
  app.identifiers.push(identifier);
  app.replyUrls.push(acs);
  app.signOnUrl = 'https://larkspur.imagerelay.com/';
  return app;
}
