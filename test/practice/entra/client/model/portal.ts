import type { Translate } from '../hosting.ts';
import type { Server } from '../server.ts';
import type { Blade, Pane, Question } from './surface.ts';

/** What a blade can ask of the portal around it, in whichever document it runs. */
export interface Portal {
  t: Translate;
  lang: string;
  /** Whether pages that the real portal keeps in documents of their own are kept so here. */
  framed: boolean;
  tenant: { id: string; displayName: string; domains: string[] };
  server: Server;
  /** Waits as long as one lazily loaded part takes to appear. */
  pause: () => Promise<void>;
  goTo: (fragment: string) => void;
  /** Opens a blade that has no address of its own. */
  openBlade: (open: (portal: Portal) => Blade) => void;
  closeBlade: () => void;
  /** Opens the blade of the present address anew. */
  refresh: () => void;
  openPane: (open: (portal: Portal) => Pane) => void;
  closePane: () => void;
  ask: (question: Question) => void;
  notify: (title: string, text: string) => void;
  openTab: (address: string) => void;
  download: (address: string) => void;
  copy: (text: string) => void;
  /** True once, and false after that until the portal is loaded again. */
  firstTime: (what: string) => boolean;
  /** All that `firstTime` was asked so far. */
  seen: ReadonlySet<string>;
}
