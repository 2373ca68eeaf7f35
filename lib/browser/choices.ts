import type { LearnedField } from '../consoles/learned-field.ts';
import type { Preferences } from '../messages/panel-messages.ts';
import { browser } from './extension-api.ts';
import { watchLearned } from './learned-store.ts';
import { watchPreferences } from './preferences-store.ts';

/** What holds for every setup. */
export interface Choices {
  readonly preferences: Preferences;
  readonly learned: readonly LearnedField[];
}

/** Calls back once all choices were read, and after every change, until the signal aborts. */
export function watchChoices(use: (now: Choices) => void, signal: AbortSignal): void {
  let known: Partial<Choices> = {};
  const change = (part: Partial<Choices>) => {
    known = { ...known, ...part };
    const { preferences, learned } = known;
    if (preferences && learned) use({ preferences, learned });
  };
  watchPreferences((preferences) => change({ preferences }), signal);
  watchLearned((learned) => change({ learned }), signal);
}

export function openOptions(): void {
  void browser.runtime.openOptionsPage();
}
