import type { Markup } from '../../markups.ts';
import { openFramedRoute } from './blades/framed-route.ts';
import { openRoute } from './blades/registry.ts';
import { readHosting, translator } from './hosting.ts';
import type { Manner } from './manner.ts';
import { press } from './model/make.ts';
import { portalManner } from './portal-manner/draw-portal.ts';
import { shadowManner } from './shadow-manner/draw-shadow.ts';
import { drawChrome } from './shell/chrome.ts';
import { frameHost } from './shell/frame-host.ts';
import { createOverlays, discardQuestion } from './shell/overlays.ts';
import { createPortal } from './shell/portal-services.ts';
import { createRouter } from './shell/router.ts';
import { tablesManner } from './tables-manner/draw-tables.ts';

const hosting = readHosting();
const t = translator(hosting.captions);
const root = document.querySelector<HTMLElement>('#web-container') ?? document.body;

const portal = createPortal(hosting, t, {
  overlays: () => overlays,
  openBlade: (open) => {
    overlays.dropPane();
    router.openChild(open(portal));
  },
  closeBlade: () => {
    overlays.dropPane();
    router.close();
  },
  refresh: () => router.open(),
});

const manners: Record<Markup, () => Manner> = {
  portal: () => portalManner(t, frameHost(portal, hosting)),
  frames: () => portalManner(t, frameHost(portal, hosting)),
  shadow: () => shadowManner(t),
  tables: () => tablesManner(t),
};
const manner = manners[hosting.markup]();
const chrome = drawChrome(root, hosting, t);
const overlays = createOverlays(
  manner,
  chrome.place,
  discardQuestion(
    { title: t('discardTitle'), text: t('discardText'), ok: t('ok'), cancel: t('cancel') },
    press,
  ),
);
const openAddress = hosting.markup === 'frames' ? openFramedRoute : openRoute;
const router = createRouter(portal, manner, chrome, openAddress);

window.addEventListener('hashchange', overlays.dropPane);
router.open();
