import type { ConfiguredWorld } from './image-relay-app.ts';
import { authnRequest, redirectUrl } from './sent-requests.ts';
import type { Page, Visitor } from './visitor.ts';

/** Arrives from Image Relay; attributes replace those of its AuthnRequest. */
export function startSignIn(
  { world }: ConfiguredWorld,
  visitor: Visitor,
  attributes?: string,
): Promise<Page> {
  const message = authnRequest(attributes === undefined ? {} : { attributes });
  return visitor.open(redirectUrl(world.tenant.id, message));
}

/** Follows an error page's way out to another account. */
export function switchAccount(visitor: Visitor, page: Page): Promise<Page> {
  const path = /id="signOutAndRetry" href="([^"]*)"/.exec(page.body)?.[1];
  return visitor.open(new URL(path ?? '', page.url).href);
}

/** From the administrator's session to the page that asks for a username. */
export async function reachUsername(configured: ConfiguredWorld, visitor: Visitor): Promise<Page> {
  return switchAccount(visitor, await startSignIn(configured, visitor));
}

export async function signInAsAssigned(
  configured: ConfiguredWorld,
  visitor: Visitor,
): Promise<Page> {
  await reachUsername(configured, visitor);
  await visitor.answer({ loginfmt: configured.assigned.userPrincipalName });
  await visitor.answer({ passwd: configured.assigned.password });
  return visitor.answer({ stay: 'Yes' });
}
