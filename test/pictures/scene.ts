import type { Page } from 'puppeteer-core';
import type { Inspection, Pointed } from '../../lib/messages/page-tools.ts';
import type { PanelCommand } from '../../lib/messages/panel-messages.ts';
import type { CommandReply } from '../../lib/messages/replies.ts';

/** Entries of one of the browser's stores, by their keys. */
export type Stored = Readonly<Record<string, unknown>>;

/** What answers where no page or person is that could: all else in a scene is the extension itself. */
export interface StandIns {
  /** What the background answers to a command, in place of carrying it out. */
  readonly replies?: Partial<Record<PanelCommand['type'], CommandReply>>;
  /** Whether the browser lets the extension work on the consoles. */
  readonly mayReadConsoles?: boolean;
  /** What the admin answers when the browser asks for a permission. */
  readonly permission?: boolean;
  /** What a look into the page in front comes to. */
  readonly inspection?: Inspection;
  /** What the admin points at; `waiting` where nothing was chosen yet. */
  readonly pointed?: Pointed | 'waiting';
  /** The panel stands beside a tab, as usual, and is none itself: that tab shows no console. */
  readonly isBesideTab?: boolean;
  /** The browser does not get to the end of reading the setup at work. */
  readonly isReading?: boolean;
}

/** One state that an admin can see, as data: what is stored, and what was done since. */
export interface Scene {
  /** Also the name of its pictures. */
  readonly name: string;
  /** The extension's own page that it is about; the panel unless told otherwise. */
  readonly page?: 'sidepanel' | 'options' | 'welcome' | 'record';
  /** What stands behind the "#" of the page's address. */
  readonly fragment?: string;
  /** The time on the page's clock, in ISO 8601; one at which most certificates are valid unless told otherwise. */
  readonly now?: string;
  /** What outlives the browser: `storage.local`. */
  readonly local?: Stored;
  /** What the browser holds in memory: `storage.session`. */
  readonly session?: Stored;
  readonly standIns?: StandIns;
  /** Puts a console into the tab beside the panel. */
  readonly beside?: (tab: Page) => Promise<void>;
  /** What the admin does in the panel before the state is there. */
  readonly bring?: (panel: ScenePanel) => Promise<void>;
  /** Sentences in the panel's language that have to be in sight once the state is there. */
  readonly says: () => readonly string[];
}

/** The panel as whoever brings a scene about uses it: by roles and names in its own language. */
export interface ScenePanel {
  readonly page: Page;
  readonly press: (name: string) => Promise<void>;
  /** Unfolds the disclosure with this name. */
  readonly unfold: (name: string) => Promise<void>;
  readonly write: (name: string, text: string) => Promise<void>;
  /** Chooses a file with this text. */
  readonly choose: (name: string, text: string) => Promise<void>;
}
