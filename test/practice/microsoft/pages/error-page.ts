import { randomUUID } from 'node:crypto';
import { html } from 'hono/html';
import type { World } from '../../world/world.ts';
import { type AadstsError, sentence } from '../aadsts.ts';
import { card, type Markup, signInPage } from './layout.ts';

/**
 * Why nobody gets in, as Microsoft shows it: the code in a sentence, then what an administrator asks
 * for. `retryPath` leads back into the same sign-in with another account.
 */
export function errorPage(world: World, error: AadstsError, retryPath: string | null): Markup {
  return signInPage(
    'Sign in to your account',
    html`${card(
      world.tenant.displayName,
      html`<h1>Sign in</h1>
        <p>Sorry, but we’re having trouble signing you in.</p>
        <p id="exceptionMessageContainer">${sentence(error)}</p>
        ${retryPath ? retryLink(retryPath) : ''}`,
    )}
    <div class="card">${troubleshooting(world, error)}</div>`,
  );
}

function retryLink(path: string): Markup {
  return html`<p>
    You can
    <a id="signOutAndRetry" href="${path}"
      >sign out and sign in with a different user account</a
    >.
  </p>`;
}

function troubleshooting(world: World, error: AadstsError): Markup {
  const timestamp = `${world.now().toISOString().slice(0, 19)}Z`;
  return html`<h2>Troubleshooting details</h2>
    <p>If you contact your administrator, send this info to them.</p>
    <div>Request Id: ${randomUUID()}</div>
    <div>Correlation Id: ${randomUUID()}</div>
    <div>Timestamp: ${timestamp}</div>
    <div>Message: ${sentence(error)}</div>`;
}
