import { html, raw } from 'hono/html';
import { bladeHost, entraHost } from '../hosts.ts';
import { practiceStrip } from '../strip.ts';
import type { World } from '../world/world.ts';
import { captionsOf } from './captions/captions.ts';
import type { Hosting } from './exchange.ts';

/** The one page of the portal; everything else is a hash route within it. */
export function shellPage(world: World) {
  return page(world, 'shell', html`<div id="web-container"></div>${practiceStrip()}`);
}

/** The document of one blade that lives in a frame of its own origin. */
export function framePage(world: World) {
  // Fluent UI would fetch web fonts from a server of its maker.
  const noFonts = raw('<script>window.FabricConfig = { fontBaseUrl: "" };</script>');
  return page(world, 'frame', html`${noFonts}<div id="blade-root"></div>`);
}

function page(world: World, entry: 'shell' | 'frame', body: unknown) {
  return html`<!doctype html>
<html lang="${world.options.lang}">
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width">
<title>Microsoft Entra admin center</title>
<link rel="icon" href="data:,">
<link rel="stylesheet" href="/assets/${entry}.css">
<script type="application/json" id="hosting">${raw(asScriptText(hosting(world)))}</script>
</head>
<body>${body}<script src="/assets/${entry}.js"></script></body>
</html>`;
}

function hosting(world: World): Hosting {
  const { tenant, options } = world;
  const admin = tenant.users.find((user) => user.id === tenant.adminId);
  return {
    markup: options.markup,
    lang: options.lang,
    drift: options.drift,
    delay: options.delay,
    captions: captionsOf(options),
    tenant: { id: tenant.id, displayName: tenant.displayName, domains: tenant.domains },
    admin: {
      displayName: admin?.displayName ?? '',
      userPrincipalName: admin?.userPrincipalName ?? '',
    },
    portalOrigin: `https://${entraHost}`,
    bladeOrigin: `https://${bladeHost}`,
  };
}

/** JSON that cannot close the script element which holds it. */
function asScriptText(value: unknown): string {
  return JSON.stringify(value).replaceAll('<', '\\u003c');
}
