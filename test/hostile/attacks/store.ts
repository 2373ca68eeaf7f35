import type { Attack } from '../attack.ts';
import { evil } from '../attack.ts';
import type { Scene } from '../scene/scene.ts';

const areas = ['local', 'session', 'sync'] as const;

/** What a script in the page's content script comes by, or why it does not. */
const tryTo = (call: string) =>
  `(async () => JSON.stringify(await ${call}))().then((got) => got ?? 'done', (error) => 'refused: ' + error.message)`;

const isRefused = async (scene: Scene, call: string) =>
  String(await scene.inContentScript(scene.relay, tryTo(call))).startsWith('refused:');

/** The extension's own store, asked from within a page. */
export const storeFromPages: readonly Attack[] = areas.flatMap((area): Attack[] => [
  {
    name: `a content script reads the store "${area}"`,
    tries: `chrome.storage.${area}.get()`,
    run: async (scene) =>
      (await isRefused(scene, `chrome.storage.${area}.get()`)) ? 'refused' : 'accepted',
  },
  {
    name: `a content script writes the store "${area}"`,
    tries: `chrome.storage.${area}.set()`,
    run: async (scene) => {
      const call = `chrome.storage.${area}.set({ planted: '${evil.name}' })`;
      return (await isRefused(scene, call)) ? 'refused' : 'accepted';
    },
  },
]);
