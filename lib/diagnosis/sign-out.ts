import type { CodedCause } from './error-causes.ts';
import type { Evidence } from './evidence.ts';
import { type Found, found } from './outcome.ts';

/**
 * What a test of signing out came to. Image Relay sends the browser to the Logout URL, and need not do so in
 * SAML, so that its own sign-in page is as good an end as Microsoft's.
 */
export function onSigningOut({ ending }: Evidence, errors: readonly CodedCause[]): Found {
  const causes = errors.map((each) => each.cause);
  if (ending?.kind === 'signed-in') return found('failed', [...causes, 'logout-url']);
  if (causes.length > 0) return found('failed', causes);
  const isOut = ending?.kind === 'signed-out' || ending?.kind === 'sign-in-page';
  return found(isOut ? 'passed' : 'unclear', []);
}
