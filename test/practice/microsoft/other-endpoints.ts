import type { Hono } from 'hono';
import type { World } from '../world/world.ts';
import { aadsts } from './aadsts.ts';
import { showError } from './show-error.ts';

/** Addresses that are not for SAML, and what they say to somebody who took one for the Login URL. */
export function addOtherEndpoints(app: Hono, world: World): void {
  for (const path of ['/:tenant/oauth2/authorize', '/:tenant/oauth2/v2.0/authorize'] as const) {
    app.all(path, (context) => showError(world, context, aadsts.missingParameter('client_id')));
  }
  app.all('/saml2', (context) => showError(world, context, aadsts.undeterminedTenant()));
  app.post('/:tenant/federationmetadata/2007-06/federationmetadata.xml', (context) =>
    showError(world, context, aadsts.wrongVerb('GET')),
  );
}
