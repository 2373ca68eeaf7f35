import { readHosting, translator } from './hosting.ts';
import { press } from './model/make.ts';
import { portalManner } from './portal-manner/draw-portal.ts';
import { drawChrome } from './shell/chrome.ts';
import { frameHost } from './shell/frame-host.ts';
import { createOverlays, discardQuestion } from './shell/overlays.ts';
import { createPortal } from './shell/portal-services.ts';
import { createRouter } from './shell/router.ts';

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

const manner = portalManner(t, frameHost(portal, hosting));
const chrome = drawChrome(root, hosting, t);
const overlays = createOverlays(
  manner,
  chrome.place,
  discardQuestion(
    { title: t('discardTitle'), text: t('discardText'), ok: t('ok'), cancel: t('cancel') },
    press,
  ),
);
const router = createRouter(portal, manner, chrome);

window.addEventListener('hashchange', overlays.dropPane);
router.open();
