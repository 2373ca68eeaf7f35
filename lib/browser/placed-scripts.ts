import { placedScripts } from '../consoles/hosts.ts';
import { browser } from './extension-api.ts';
import { loadSetup, setupKey } from './setup-store.ts';

let latest: Promise<void> = Promise.resolve();

/**
 * Has the browser put our scripts into every document of a console for as long as a setup is at work, and no
 * longer: without one, no page of the consoles gets anything from us. Calls follow one another.
 */
export function placeScripts(): Promise<void> {
  latest = latest.then(place, place);
  return latest;
}

/** An update of the extension takes them away; a setup may come from anywhere. */
export function keepScriptsPlaced(): void {
  browser.storage.onChanged.addListener((changes, area) => {
    const change = area === 'local' ? changes[setupKey] : undefined;
    const hasBegunOrEnded = (change?.oldValue === undefined) !== (change?.newValue === undefined);
    if (hasBegunOrEnded) void placeScripts();
  });
  browser.runtime.onStartup.addListener(() => void placeScripts());
}

async function place(): Promise<void> {
  const isAtWork = (await loadSetup()).outcome === 'found';
  const own = placedScripts.map(({ id }) => id);
  const placed = await browser.scripting.getRegisteredContentScripts({ ids: own });
  const ids = placed.map(({ id }) => id);
  const missing = placedScripts.filter(({ id }) => !ids.includes(id));
  if (isAtWork && missing.length > 0) await browser.scripting.registerContentScripts(missing);
  if (!isAtWork && ids.length > 0) await browser.scripting.unregisterContentScripts({ ids });
}
