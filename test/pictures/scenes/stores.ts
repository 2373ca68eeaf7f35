import type { SeenDocument } from '../../../lib/messages/seen-document.ts';
import type { SetupState } from '../../../lib/setup/setup-state.ts';
import type { Scene, Stored } from '../scene.ts';

/** A setup in progress, and what is in front of the admin: the document that was seen last. */
export function withSetup(
  setup: SetupState,
  ...seen: readonly SeenDocument[]
): Required<Pick<Scene, 'local' | 'session'>> {
  return { local: { setup }, session: shown(...seen) };
}

/** What open documents show, as the background holds it. */
export function shown(...seen: readonly SeenDocument[]): Stored {
  return Object.fromEntries(
    seen.map((each) => [`seen:${each.key.tabId}:${each.key.frameId}`, each]),
  );
}
