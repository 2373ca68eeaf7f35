import { Hono } from 'hono';
import type { World } from '../world/world.ts';
import { addMetadataEndpoint } from './metadata/metadata-endpoint.ts';
import { addOtherEndpoints } from './other-endpoints.ts';
import { createPendingRequests } from './pending-requests.ts';
import { addPortalSignIn } from './portal-sign-in.ts';
import { addSaml2Endpoint } from './saml2-endpoint.ts';
import { addSignInPages } from './sign-in-pages.ts';
import { addSignOut } from './sign-out.ts';

/** Plays login.microsoftonline.com. */
export function signInApp(world: World): Hono {
  const app = new Hono();
  const requests = createPendingRequests();
  addMetadataEndpoint(app, world);
  addSaml2Endpoint(app, world, requests);
  addSignInPages(app, world, requests);
  addPortalSignIn(app, world, requests);
  addSignOut(app, world);
  addOtherEndpoints(app, world);
  return app;
}
