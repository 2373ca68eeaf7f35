import type { SeenDocument } from '../messages/seen-document.ts';
import { openCompanies } from './console-tabs.ts';
import { watchCompanies, watchFrontTab } from './front-tab.ts';
import { watchSeen } from './seen-store.ts';
import { type StoredSetup, watchSetup } from './setup-store.ts';

/** Everything that the panel shows, as the browser knows it now. */
export interface PanelState {
  /** Null until the store was read. */
  readonly stored: StoredSetup | null;
  readonly seen: readonly SeenDocument[];
  readonly frontTab: number | null;
  readonly companies: readonly string[];
}

/** Calls back with the panel's state now and after every change, until the signal aborts. */
export function watchPanel(use: (state: PanelState) => void, signal: AbortSignal): void {
  let state: PanelState = { stored: null, seen: [], frontTab: null, companies: [] };
  const change = (part: Partial<PanelState>) => {
    state = { ...state, ...part };
    use(state);
  };
  watchSetup((stored) => change({ stored }), signal);
  watchSeen((seen) => change({ seen }), signal);
  watchFrontTab((frontTab) => change({ frontTab }), signal);
  watchCompanies(openCompanies, (companies) => change({ companies }), signal);
}
