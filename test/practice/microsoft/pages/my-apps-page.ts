import { html, raw } from 'hono/html';
import { practiceStrip } from '../../strip.ts';
import type { EnterpriseApp, EntraUser, World } from '../../world/world.ts';
import type { Markup } from './layout.ts';

const style = raw(`
  body { margin: 0; min-height: 100vh; display: flex; flex-direction: column; background: #faf9f8;
    color: #1b1b1b; font: 15px/1.4 'Segoe UI', system-ui, sans-serif; }
  header { display: flex; justify-content: space-between; padding: 12px 24px; background: #fff;
    border-bottom: 1px solid #e1dfdd; }
  header strong { font-size: 18px; }
  details { position: relative; }
  summary { cursor: pointer; }
  .menu { position: absolute; right: 0; width: max-content; max-width: 90vw; padding: 16px;
    background: #fff; box-shadow: 0 2px 8px rgb(0 0 0 / 25%); }
  .menu > * { display: block; margin: 0 0 10px; }
  .menu button { border: 0; padding: 0; background: none; color: #0067b8; font: inherit;
    text-decoration: underline; cursor: pointer; }
  main { flex: 1; padding: 24px; }
  h1 { font-size: 22px; font-weight: 600; }
  ul { display: flex; flex-wrap: wrap; gap: 16px; margin: 0; padding: 0; list-style: none; }
  .app { display: grid; place-items: center; width: 150px; height: 120px; background: #fff;
    border: 1px solid #e1dfdd; border-radius: 4px; color: inherit; text-align: center; }
`);

/** The code in the address is used up: a bookmark should not keep it. */
const forgetCode = raw("history.replaceState(null, '', '/');");

/** The applications that the user may open, each leading to where its own sign-in starts. */
export function myAppsPage(world: World, user: EntraUser): Markup {
  return html`<!doctype html>
    <html lang="en">
      <head>
        <meta charset="utf-8" />
        <meta name="viewport" content="width=device-width, initial-scale=1" />
        <title>My Apps</title>
        <link rel="icon" href="data:," />
        <style>
          ${style}
        </style>
      </head>
      <body>
        <header><strong>My Apps</strong>${accountMenu(user)}</header>
        <main>
          <h1>Apps dashboard</h1>
          ${tiles(appsOf(world, user))}
        </main>
        ${practiceStrip()}
        <script>
          ${forgetCode}
        </script>
      </body>
    </html>`;
}

function appsOf(world: World, user: EntraUser): EnterpriseApp[] {
  return world.tenant.apps.filter(
    (app) => app.ssoMode === 'saml' && app.signOnUrl !== '' && app.assignments.includes(user.id),
  );
}

function tiles(apps: readonly EnterpriseApp[]): Markup {
  if (apps.length === 0) return html`<p>No apps to show</p>`;
  return html`<ul aria-label="Apps">
    ${apps.map(tile)}
  </ul>`;
}

function tile(app: EnterpriseApp): Markup {
  return html`<li>
    <a class="app" href="${app.signOnUrl}" target="_blank" rel="noopener">${app.displayName}</a>
  </li>`;
}

function accountMenu(user: EntraUser): Markup {
  return html`<details>
    <summary aria-label="Account menu for ${user.displayName}">${user.displayName}</summary>
    <div class="menu">
      <strong>${user.displayName}</strong>
      <span>${user.userPrincipalName}</span>
      <a id="switchAccount" href="/switch">Sign in with a different account</a>
      <form method="post" action="/sign-out"><button type="submit">Sign out</button></form>
    </div>
  </details>`;
}
