import type { Hosting } from '../../exchange.ts';
import type { Translate } from '../hosting.ts';
import { press } from '../model/make.ts';
import type { Portal } from '../model/portal.ts';
import type { Blade } from '../model/surface.ts';
import type { FromFrame } from '../protocol.ts';
import { server } from '../server.ts';
import { discardQuestion } from '../shell/overlays.ts';
import { download } from '../shell/portal-services.ts';
import type { OpenThings } from './FrameApp.tsx';

/** Blades without an address of their own, in front of the one that the document was opened for. */
export interface Stack {
  openChild: (blade: Blade) => void;
  /** False where there is none to close. */
  closeChild: () => boolean;
  /** Opens the first blade anew. */
  reopen: () => void;
}

/** The portal as a framed blade sees it: what concerns the address, the shell is asked to do. */
export function framePortal(
  hosting: Hosting,
  t: Translate,
  things: Pick<OpenThings, 'pane' | 'question'> & Stack,
  tell: (message: FromFrame) => void,
  seenBefore: readonly string[],
): Portal {
  const seen = new Set(seenBefore);
  const portal: Portal = {
    t,
    lang: hosting.lang,
    framed: false,
    tenant: hosting.tenant,
    server,
    pause: () => new Promise((resolve) => setTimeout(resolve, hosting.delay)),
    goTo: (fragment) => tell({ kind: 'go', fragment }),
    openBlade: (open) => things.openChild(open(portal)),
    closeBlade: () => {
      if (!things.closeChild()) tell({ kind: 'close' });
    },
    refresh: things.reopen,
    openPane: (open) => things.pane(open(portal)),
    closePane: () => leavePane(things, t),
    ask: (question) => things.question(question),
    notify: (title, text) => tell({ kind: 'notify', title, text }),
    openTab: (address) => window.open(address, '_blank', 'noopener'),
    download,
    copy: (text) => navigator.clipboard.writeText(text).catch(() => undefined),
    firstTime: (what) => {
      const first = !seen.has(what);
      seen.add(what);
      if (first) tell({ kind: 'saw', what });
      return first;
    },
    seen,
  };
  return portal;
}

/** Closes the pane, after asking if there is something to lose. */
function leavePane({ pane, question }: Pick<OpenThings, 'pane' | 'question'>, t: Translate): void {
  const leave = () => void pane(null);
  const texts = {
    title: t('discardTitle'),
    text: t('discardText'),
    ok: t('ok'),
    cancel: t('cancel'),
  };
  if (pane.peek()?.hasEdits()) question(discardQuestion(texts, press)(leave));
  else leave();
}
