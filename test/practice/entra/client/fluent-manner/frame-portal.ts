import type { Hosting } from '../../exchange.ts';
import type { Translate } from '../hosting.ts';
import type { Portal } from '../model/portal.ts';
import type { FromFrame } from '../protocol.ts';
import { server } from '../server.ts';
import { download } from '../shell/portal-services.ts';
import type { OpenThings } from './FrameApp.tsx';

/** The portal as a framed blade sees it: what concerns the address, the shell is asked to do. */
export function framePortal(
  hosting: Hosting,
  t: Translate,
  things: Pick<OpenThings, 'pane' | 'question'>,
  tell: (message: FromFrame) => void,
): Portal {
  const seen = new Set<string>();
  const portal: Portal = {
    t,
    lang: hosting.lang,
    tenant: hosting.tenant,
    server,
    pause: () => new Promise((resolve) => setTimeout(resolve, hosting.delay)),
    goTo: (fragment) => tell({ kind: 'go', fragment }),
    openBlade: () => tell({ kind: 'notify', title: t('notPlayedTitle'), text: t('notPlayedText') }),
    closeBlade: () => tell({ kind: 'close' }),
    refresh: () => tell({ kind: 'refresh' }),
    openPane: (open) => things.pane(open(portal)),
    closePane: () => things.pane(null),
    ask: (question) => things.question(question),
    notify: (title, text) => tell({ kind: 'notify', title, text }),
    openTab: (address) => window.open(address, '_blank', 'noopener'),
    download,
    copy: (text) => navigator.clipboard.writeText(text).catch(() => undefined),
    firstTime: (what) => {
      const first = !seen.has(what);
      seen.add(what);
      return first;
    },
  };
  return portal;
}
