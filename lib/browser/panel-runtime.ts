import type { LearnedField } from '../consoles/learned-field.ts';
import { once } from '../consoles/once.ts';
import type { UnreadableData, WriteProblem } from '../messages/lasting.ts';
import type { Preferences } from '../messages/panel-messages.ts';
import type { SeenDocument } from '../messages/seen-document.ts';
import type { TestWatch } from '../messages/test-watch.ts';
import { emptyList, type SetupList } from '../setup/setup-list.ts';
import type { Reminder } from '../watch/reminder.ts';
import { openCompanies } from './console-tabs.ts';
import { watchCompanies, watchFrontTab } from './front-tab.ts';
import { watchLearned } from './learned-store.ts';
import { usualPreferences, watchPreferences } from './preferences-store.ts';
import { watchReminders } from './reminder-store.ts';
import { watchSeen } from './seen-store.ts';
import { watchList } from './setup-list-store.ts';
import { type StoredSetup, watchSetup } from './setup-store.ts';
import { type Surroundings, usualSurroundings, watchSurroundings } from './surroundings.ts';
import { watchTestPasswords } from './test-password.ts';
import { watchWatches } from './test-watch-store.ts';
import { watchUnreadable } from './unreadable-data.ts';
import { watchUpdate } from './update-notice.ts';
import { watchProblems } from './write-problems.ts';

/** Everything that the panel shows, as the browser knows it now. */
export interface PanelState {
  /** Null until the store was read. */
  readonly stored: StoredSetup | null;
  readonly seen: readonly SeenDocument[];
  readonly frontTab: number | null;
  readonly companies: readonly string[];
  readonly learned: readonly LearnedField[];
  readonly preferences: Preferences;
  /** Test users' passwords that the admin chose to keep, by their setups' ids. */
  readonly testPasswords: Readonly<Record<string, string>>;
  /** All setups but the one at work. */
  readonly list: SetupList;
  /** What is due of every certificate that is watched. */
  readonly reminders: readonly Reminder[];
  /** Tests that are being watched, or wait to be judged. */
  readonly tests: readonly TestWatch[];
  readonly unreadable: readonly UnreadableData[];
  readonly surroundings: Surroundings;
  /** The version that the extension was updated to, until the admin has read it; null otherwise. */
  readonly updatedTo: string | null;
  /** What could not be kept. */
  readonly problems: readonly WriteProblem[];
}

/** Calls back with the panel's state now and after every change, until the signal aborts. */
export function watchPanel(use: (state: PanelState) => void, signal: AbortSignal): void {
  let state: PanelState = {
    stored: null,
    seen: [],
    frontTab: null,
    companies: [],
    learned: [],
    preferences: usualPreferences,
    testPasswords: {},
    tests: [],
    list: emptyList,
    surroundings: usualSurroundings,
    updatedTo: null,
    reminders: [],
    unreadable: [],
    problems: [],
  };
  /** Hundreds of setups are looked through for it: what the admin came for is shown first. */
  const readAllSetups = once(() => {
    setTimeout(() => {
      if (!signal.aborted) watchReminders((reminders) => change({ reminders }), signal);
    });
  });
  const change = (part: Partial<PanelState>) => {
    state = { ...state, ...part };
    use(state);
  };
  watchSetup((stored) => {
    change({ stored });
    readAllSetups();
  }, signal);
  watchSeen((seen) => change({ seen }), signal);
  watchFrontTab((frontTab) => change({ frontTab }), signal);
  watchLearned((learned) => change({ learned }), signal);
  watchPreferences((preferences) => change({ preferences }), signal);
  watchUnreadable((unreadable) => change({ unreadable }), signal);
  watchProblems((problems) => change({ problems }), signal);
  watchTestPasswords((testPasswords) => change({ testPasswords }), signal);
  watchWatches((tests) => change({ tests }), signal);
  watchSurroundings((surroundings) => change({ surroundings }), signal);
  watchUpdate((updatedTo) => change({ updatedTo }), signal);
  watchList((list) => change({ list }), signal);
  watchCompanies(openCompanies, (companies) => change({ companies }), signal);
}
