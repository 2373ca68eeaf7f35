import type { Page } from 'puppeteer-core';
import { waitUntil } from '../support/wait-until.ts';
import { type Attack, evilMarks } from './attack.ts';
import type { Scene } from './scene/scene.ts';

/** What came of one attack. */
export interface Judged {
  readonly name: string;
  readonly outcome: 'refused' | 'accepted' | 'unsaid' | 'not-run';
  /** Why, where it is not simply refused. */
  readonly detail: string;
}

/** Runs one attack from a store as it was at the beginning, and judges by what it left. */
export async function judge(scene: Scene, attack: Attack): Promise<Judged> {
  const { name } = attack;
  try {
    await scene.reset();
    const verdict = await attack.run(scene);
    const traces = await tracesOf(scene, attack);
    if (verdict === 'accepted') return { name, outcome: 'accepted', detail: 'it took effect' };
    if (traces.length > 0) return { name, outcome: 'accepted', detail: traces.join(', ') };
    const isSaid = attack.says === undefined || (await says(scene, attack.says));
    return {
      name,
      outcome: isSaid ? 'refused' : 'unsaid',
      detail: isSaid ? '' : 'nothing was said',
    };
  } catch (error) {
    return { name, outcome: 'not-run', detail: error instanceof Error ? error.message : '' };
  } finally {
    await scene.mend();
  }
}

async function says(scene: Scene, sentence: string): Promise<boolean> {
  const seen = async () => (await scene.panelText()).includes(sentence);
  return waitUntil('the panel says it', seen, 6_000).catch(() => false);
}

/** Where an attacker's marks turn up: in what is stored for good, or in a form. */
async function tracesOf(scene: Scene, attack: Attack): Promise<string[]> {
  const stored = String(
    await scene.inBackground('chrome.storage.local.get().then((all) => JSON.stringify(all))'),
  );
  const inStore = attack.plantsInStore
    ? []
    : evilMarks.filter((mark) => stored.includes(mark)).map((mark) => `${mark} is stored`);
  const inForms = await Promise.all([scene.relay, scene.entra].map(marksInForms));
  return [...inStore, ...inForms.flat()];
}

/** What an attacker wrote into a box of the page itself does not count: it is read only. */
async function marksInForms(page: Page): Promise<string[]> {
  const boxes = ['pierce/input:not([readonly])', 'pierce/textarea'].map((selector) =>
    page.$$eval(selector, (found) =>
      found.map((box) => ('value' in box && typeof box.value === 'string' ? box.value : '')),
    ),
  );
  const values = (await Promise.all(boxes)).flat();
  return evilMarks
    .filter((mark) => values.some((value) => value.includes(mark)))
    .map((mark) => `${mark} stands in a form`);
}
