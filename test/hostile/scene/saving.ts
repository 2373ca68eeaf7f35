import { randomUUID } from 'node:crypto';
import type { Page } from 'puppeteer-core';
import type { FillOrder } from '../../../lib/consoles/fill-order.ts';
import type { SeenDocument } from '../../../lib/messages/seen-document.ts';
import { paths } from '../../practice/image-relay/paths.ts';
import { waitUntil } from '../../support/wait-until.ts';
import { observedTab } from './inside.ts';
import type { Scene } from './scene.ts';

const host = 'larkspur.imagerelay.com';
const form = `https://${host}${paths.newPermission}`;

/** What the press that saves came to, and what the page saw being pressed. */
export interface Saved {
  readonly outcome: unknown;
  readonly pressed: readonly string[];
}

/**
 * Fills the form of a permission and has it saved, as the background does after a press on what says so; in between
 * the page does what it likes. Nothing that is pressed has an effect: the page only writes it down.
 */
export async function saveAfter(
  scene: Scene,
  meanwhile: (page: Page) => Promise<unknown>,
): Promise<Saved> {
  const { relay } = scene;
  const before = relay.url();
  scene.later(() => relay.goto(before));
  await relay.bringToFront();
  await relay.goto(form);
  const visit = await waitUntil('the form was observed', () => visitOf(scene));
  const tab = await observedTab(scene.inBackground, relay);
  const message = { fill: randomUUID(), order: orderFor(visit) };
  const tell = (what: object) =>
    scene.inBackground(`chrome.tabs.sendMessage(${tab}, ${JSON.stringify(what)}, { frameId: 0 })`);
  await scene.inBackground(
    `chrome.scripting.executeScript({ target: { tabId: ${tab}, frameIds: [0] }, files: ['page-fill.js'] })
      .then(() => null)`,
  );
  const filled = (await tell({ type: 'page/fill', ...message })) as { outcome: string }[];
  if (filled.length === 0 || filled.some(({ outcome }) => outcome !== 'filled')) {
    throw new Error(`It was not filled: ${JSON.stringify(filled)}`);
  }
  await relay.evaluate(writeDownPresses);
  await meanwhile(relay);
  const came = await tell({ type: 'page/save', ...message, save: { caption: 'Save', kept: [] } });
  const pressed = (await relay.evaluate('hostilePressed')) as string[];
  return { outcome: (came as { save?: unknown } | null)?.save, pressed };
}

/** The form as the background knows it, once it does. */
async function visitOf(scene: Scene): Promise<SeenDocument['visit'] | undefined> {
  const all = (await scene.inBackground(
    `chrome.storage.session.get().then((all) => Object.entries(all)
      .filter(([key]) => key.startsWith('seen:')).map(([, seen]) => seen))`,
  )) as SeenDocument[];
  const own = all.find(
    ({ visit, observation }) =>
      visit.address === form &&
      observation.pages.some(({ id }) => id === 'image-relay/create-permission'),
  );
  return own?.visit;
}

function orderFor(visit: FillOrder['visit']): FillOrder {
  return {
    page: 'image-relay/create-permission',
    host,
    application: null,
    visit,
    items: [
      { field: 'permission.title', expect: '', value: 'SSO Basic' },
      { field: 'permission.ssoOnly', expect: 'off', value: 'on' },
    ],
  };
}

/** Runs in the page. */
function writeDownPresses(): void {
  const pressed: string[] = [];
  Reflect.set(globalThis, 'hostilePressed', pressed);
  const note = (event: Event) => {
    event.preventDefault();
    const [target] = event.composedPath();
    if (target instanceof Element) pressed.push(target.outerHTML.slice(0, 100));
  };
  window.addEventListener('click', note);
  window.addEventListener('submit', note);
}
