import { driftParts } from '../drift/drift-parts.ts';
import type { Press } from './controls.ts';
import { changing, type Live, live, type Reading } from './live.ts';
import type { Part } from './parts.ts';
import type { Portal } from './portal.ts';

/** What blades and panes have in common. */
export interface Surface {
  title: Live<string>;
  subtitle: Live<string>;
  commands: Live<Press[]>;
  parts: Live<Part[]>;
  /** Buttons at the foot. */
  footer: Live<Press[]>;
  /** Nothing has arrived yet: a spinner is shown. */
  waiting: Live<boolean>;
  close: Press;
}

/** A page of the portal. */
export interface Blade extends Surface {
  menu: Menu | null;
  /** Set for a blade whose content lives in a document of its own. */
  frame: Live<FrameSource | null>;
}

export interface FrameSource {
  /** As the portal names it, for example `AllUsers.ReactView`. */
  name: string;
  query: Record<string, string>;
  /** The address of a page that is in the frame altogether, its title included. */
  fragment?: string;
}

/** A panel at the right edge, over the blade that opened it. */
export interface Pane extends Surface {
  hasEdits: Reading<boolean>;
}

export interface Menu {
  groups: MenuGroup[];
}

export interface MenuGroup {
  /** Empty for the entries on top. */
  title: string;
  open: Live<boolean>;
  entries: MenuEntry[];
}

export interface MenuEntry extends Press {
  selected: boolean;
}

/** A message that stands in front of everything until it is answered. */
export interface Question {
  title: string;
  text: string;
  answers: Press[];
}

export function createBlade(portal: Portal, title: string, menu: Menu | null = null): Blade {
  return {
    ...createSurface(portal, title, portal.closeBlade),
    menu,
    frame: live<FrameSource | null>(null),
  };
}

export function createPane(portal: Portal, title: string): Pane {
  return { ...createSurface(portal, title, portal.closePane), hasEdits: live(false) };
}

function createSurface(portal: Portal, title: string, close: () => void): Surface {
  return {
    title: live(title),
    subtitle: live(''),
    commands: live<Press[]>([]),
    parts: changing<Part[]>([], (parts) => driftParts(parts, portal)),
    footer: live<Press[]>([]),
    waiting: live(true),
    close: { text: portal.t('close'), enabled: live(true), press: close },
  };
}
