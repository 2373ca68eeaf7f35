import { html } from 'hono/html';
import type { World } from '../../world/world.ts';
import { card, type Markup, signInPage } from './layout.ts';

export function signedOutPage(world: World): Markup {
  return signInPage(
    'Sign out',
    card(
      world.tenant.displayName,
      html`<h1>You signed out of your account</h1>
        <p>Now close all windows of this browser, to be on the safe side.</p>`,
    ),
  );
}
