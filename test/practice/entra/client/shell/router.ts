import type { Manner } from '../manner.ts';
import type { Portal } from '../model/portal.ts';
import type { Blade } from '../model/surface.ts';
import { parseRoute, type Route } from '../route.ts';
import type { Chrome, Crumb } from './chrome.ts';
import { createStack } from './stack.ts';

export interface Router {
  /** Opens the blade of the present address. */
  open: () => void;
  openChild: (blade: Blade) => void;
  /** Leaves a blade without an address for the one under it, and any other for the one before. */
  close: () => void;
}

/** Follows the fragment of the address. */
export function createRouter(
  portal: Portal,
  manner: Manner,
  chrome: Chrome,
  openRoute: (portal: Portal, route: Route) => Blade,
): Router {
  const stack = createStack(manner, chrome.place);
  let childOpen = false;
  let former: Crumb | null = null;
  const show = (blade: Blade) => {
    chrome.crumbs(trail(portal, former));
    former = { title: '', fragment: window.location.hash || '#home' };
    const crumb = former;
    blade.title.subscribe((title) => Object.assign(crumb, { title }));
    crumb.title = blade.title.peek();
    stack.show(blade);
  };
  const open = () => {
    childOpen = false;
    show(openRoute(portal, parseRoute(window.location.hash)));
  };
  window.addEventListener('hashchange', open);
  return {
    open,
    openChild: (blade) => {
      childOpen = true;
      show(blade);
    },
    close: () => (childOpen ? open() : portal.goTo(before(chrome.crumbs()))),
  };
}

/** Home and the blade before this one. */
function trail(portal: Portal, former: Crumb | null): Crumb[] {
  const home = { title: portal.t('home'), fragment: '#home' };
  return former && former.title !== home.title ? [home, { ...former }] : [home];
}

/** The nearest place that is not the present one, since going there again would do nothing. */
function before(crumbs: Crumb[]): string {
  const here = window.location.hash;
  return crumbs.findLast(({ fragment }) => fragment !== here)?.fragment ?? '#home';
}
