import { placedScripts } from '../consoles/hosts.ts';
import { browser } from './extension-api.ts';
import { observeOpenTabs } from './observers.ts';
import { loadSetup, setupKey } from './setup-store.ts';

let latest: Promise<unknown> = Promise.resolve();

/**
 * Has the browser put our scripts into every document of a console for as long as a setup is at work, and no
 * longer: without one, no page of the consoles gets anything from us. Calls follow one another.
 *
 * @returns whether any had been missing.
 */
export function placeScripts(): Promise<boolean> {
  const placing = latest.then(place, place);
  latest = placing;
  return placing;
}

/**
 * A setup may come from anywhere, and a background may end before it has placed what belongs to it: so every
 * background begins with a look at what is placed.
 */
export function keepScriptsPlaced(): void {
  void placeWhatIsMissing();
  browser.storage.onChanged.addListener((changes, area) => {
    const change = area === 'local' ? changes[setupKey] : undefined;
    const hasBegunOrEnded = (change?.oldValue === undefined) !== (change?.newValue === undefined);
    if (hasBegunOrEnded) void placeScripts();
  });
  browser.runtime.onStartup.addListener(() => void placeScripts());
}

/** Pages that were opened meanwhile got nothing. */
async function placeWhatIsMissing(): Promise<void> {
  if (await placeScripts()) await observeOpenTabs();
}

async function place(): Promise<boolean> {
  const isAtWork = (await loadSetup()).outcome === 'found';
  const own = placedScripts.map(({ id }) => id);
  const placed = await browser.scripting.getRegisteredContentScripts({ ids: own });
  const ids = placed.map(({ id }) => id);
  const missing = placedScripts.filter(({ id }) => !ids.includes(id));
  if (isAtWork && missing.length > 0) await browser.scripting.registerContentScripts(missing);
  if (!isAtWork && ids.length > 0) await browser.scripting.unregisterContentScripts({ ids });
  return isAtWork && missing.length > 0;
}
