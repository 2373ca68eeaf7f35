import type { Hosting } from '../../exchange.ts';
import type { Translate } from '../hosting.ts';
import type { Portal } from '../model/portal.ts';
import type { Blade } from '../model/surface.ts';
import { server } from '../server.ts';
import type { Overlays } from './overlays.ts';

/** What the shell itself does for a blade. */
export interface ShellServices {
  overlays: () => Overlays;
  openBlade: (open: (portal: Portal) => Blade) => void;
  closeBlade: () => void;
  refresh: () => void;
}

/** The portal as blades of the top document see it. */
export function createPortal(hosting: Hosting, t: Translate, shell: ShellServices): Portal {
  const seen = new Set<string>();
  const portal: Portal = {
    t,
    lang: hosting.lang,
    framed: hosting.markup === 'portal',
    tenant: hosting.tenant,
    server,
    pause: () => new Promise((resolve) => setTimeout(resolve, hosting.delay)),
    goTo: (fragment) => {
      window.location.hash = fragment;
    },
    openBlade: shell.openBlade,
    closeBlade: shell.closeBlade,
    refresh: shell.refresh,
    openPane: (open) => shell.overlays().openPane(open(portal)),
    closePane: () => shell.overlays().closePane(),
    ask: (question) => shell.overlays().ask(question),
    notify: (title, text) => shell.overlays().notify(title, text),
    openTab: (address) => window.open(address, '_blank', 'noopener'),
    download,
    copy: (text) => navigator.clipboard.writeText(text).catch(() => undefined),
    firstTime: (what) => {
      const first = !seen.has(what);
      seen.add(what);
      return first;
    },
    seen,
  };
  return portal;
}

export function download(address: string): void {
  const link = document.createElement('a');
  link.href = address;
  link.download = '';
  link.click();
}
