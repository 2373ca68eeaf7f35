import * as z from 'zod/mini';
import type { LearnedField } from '../consoles/learned-field.ts';
import { type SetAside, setAside } from '../messages/lasting.ts';
import { type Preferences, preferences } from '../messages/panel-messages.ts';
import { migrateSetup } from '../setup/migrate-setup.ts';
import { setupList } from '../setup/setup-list.ts';
import { type SetupState, setupState, setupVersion } from '../setup/setup-state.ts';
import { storedLearned } from '../setup/stored-learned.ts';
import type { Stored } from './backup-file.ts';

/** Why an entry cannot be brought back. Each has a sentence on the page. */
export const entryProblems = ['newer', 'damaged', 'unknown', 'twice'] as const;
type EntryProblem = (typeof entryProblems)[number];

/** What stands in a store, or in a backup of one, as far as this version can read it. */
export interface Content {
  /** Every setup, the one at work first. */
  readonly setups: readonly SetupState[];
  /** Id of the setup at work; null where none is. */
  readonly atWork: string | null;
  /** Ids of setups in the archive. */
  readonly archived: ReadonlySet<string>;
  readonly learned: readonly LearnedField[];
  readonly preferences: Preferences | null;
  readonly setAside: Readonly<Record<string, SetAside>>;
  readonly refused: readonly { readonly key: string; readonly reason: EntryProblem }[];
}

const asidePrefix = 'set-aside:';

/** Any key of this shape holds a setup, also one that no list names. */
function isSetupKey(key: string): boolean {
  return key === 'setup' || key.startsWith('setup:');
}

export function contentOf(stored: Stored): Content {
  const reading = Object.keys(stored)
    .toSorted((a, b) => Number(b === 'setup') - Number(a === 'setup'))
    .map((key) => ({ key, read: readEntry(key, stored[key]) }));
  const content = reading.reduce<Content>(withEntry, { ...empty, atWork: null });
  return { ...content, archived: archivedIn(stored) };
}

const empty: Content = {
  setups: [],
  atWork: null,
  archived: new Set(),
  learned: [],
  preferences: null,
  setAside: {},
  refused: [],
};

type Read =
  | { readonly kind: 'setup'; readonly setup: SetupState }
  | { readonly kind: 'learned'; readonly learned: readonly LearnedField[] }
  | { readonly kind: 'preferences'; readonly preferences: Preferences }
  | { readonly kind: 'aside'; readonly aside: SetAside }
  | { readonly kind: 'left' }
  | { readonly kind: 'refused'; readonly reason: EntryProblem };

function readEntry(key: string, value: unknown): Read {
  if (isSetupKey(key)) return readSetup(value);
  if (key.startsWith(asidePrefix)) {
    const parsed = setAside.safeParse(value);
    return parsed.success ? { kind: 'aside', aside: parsed.data } : refused('damaged');
  }
  switch (key) {
    case 'setups':
    case 'reminders':
    case 'sign-in-borrowed':
      // The list is made anew; a file silences no reminder, one rather comes twice; and it lends no permission.
      return { kind: 'left' };
    case 'learned': {
      const parsed = storedLearned.safeParse(value);
      return parsed.success
        ? { kind: 'learned', learned: parsed.data.fields }
        : refused(isNewer(value, 1) ? 'newer' : 'damaged');
    }
    case 'preferences': {
      const parsed = preferences.safeParse(value);
      return parsed.success
        ? { kind: 'preferences', preferences: parsed.data }
        : refused('damaged');
    }
    default:
      return refused('unknown');
  }
}

function readSetup(value: unknown): Read {
  const parsed = setupState.safeParse(migrateSetup(value));
  if (parsed.success) return { kind: 'setup', setup: parsed.data };
  return refused(isNewer(value, setupVersion) ? 'newer' : 'damaged');
}

const versioned = z.object({ version: z.int() });

function isNewer(value: unknown, version: number): boolean {
  const parsed = versioned.safeParse(value);
  return parsed.success && parsed.data.version > version;
}

function refused(reason: EntryProblem): Read {
  return { kind: 'refused', reason };
}

function withEntry(content: Content, { key, read }: { key: string; read: Read }): Content {
  switch (read.kind) {
    case 'setup':
      return withSetup(content, key, read.setup);
    case 'learned':
      return { ...content, learned: read.learned };
    case 'preferences':
      return { ...content, preferences: read.preferences };
    case 'aside':
      return { ...content, setAside: { ...content.setAside, [key]: read.aside } };
    case 'left':
      return content;
    case 'refused':
      return { ...content, refused: [...content.refused, { key, reason: read.reason }] };
  }
}

/** While one setup takes the place of another it may stand twice: the one at work counts. */
function withSetup(content: Content, key: string, setup: SetupState): Content {
  if (content.setups.some(({ id }) => id === setup.id)) {
    return { ...content, refused: [...content.refused, { key, reason: 'twice' }] };
  }
  const atWork = key === 'setup' ? setup.id : content.atWork;
  return { ...content, atWork, setups: [...content.setups, setup] };
}

function archivedIn(stored: Stored): ReadonlySet<string> {
  const parsed = setupList.safeParse(stored.setups);
  const entries = parsed.success ? parsed.data.entries : [];
  return new Set(entries.filter(({ isArchived }) => isArchived).map(({ id }) => id));
}
