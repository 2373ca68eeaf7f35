import type { LearnedField } from '../consoles/learned-field.ts';
import type { UnreadableData, WriteProblem } from '../messages/lasting.ts';
import type { Preferences } from '../messages/panel-messages.ts';
import type { SeenDocument } from '../messages/seen-document.ts';
import { openCompanies } from './console-tabs.ts';
import { watchCompanies, watchFrontTab } from './front-tab.ts';
import { watchLearned } from './learned-store.ts';
import { usualPreferences, watchPreferences } from './preferences-store.ts';
import { watchSeen } from './seen-store.ts';
import { type StoredSetup, watchSetup } from './setup-store.ts';
import { watchTestPassword } from './test-password.ts';
import { watchUnreadable } from './unreadable-data.ts';
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
  /** The test user's password, where the admin chose to keep it. */
  readonly testPassword: string | null;
  readonly unreadable: readonly UnreadableData[];
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
    testPassword: null,
    unreadable: [],
    problems: [],
  };
  const change = (part: Partial<PanelState>) => {
    state = { ...state, ...part };
    use(state);
  };
  watchSetup((stored) => change({ stored }), signal);
  watchSeen((seen) => change({ seen }), signal);
  watchFrontTab((frontTab) => change({ frontTab }), signal);
  watchLearned((learned) => change({ learned }), signal);
  watchPreferences((preferences) => change({ preferences }), signal);
  watchUnreadable((unreadable) => change({ unreadable }), signal);
  watchProblems((problems) => change({ problems }), signal);
  watchTestPassword((testPassword) => change({ testPassword }), signal);
  watchCompanies(openCompanies, (companies) => change({ companies }), signal);
}
