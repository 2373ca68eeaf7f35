import type { Page } from 'puppeteer-core';
import { paths } from '../../practice/image-relay/paths.ts';
import { fillForm } from './filling.ts';
import type { Scene } from './scene.ts';

const form = `https://larkspur.imagerelay.com${paths.newPermission}`;

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
  const { tell } = await fillForm(scene, relay, form, {
    page: 'image-relay/create-permission',
    items: [
      { field: 'permission.title', expect: '', value: 'SSO Basic' },
      { field: 'permission.ssoOnly', expect: 'off', value: 'on' },
    ],
  });
  await relay.evaluate(writeDownPresses);
  await meanwhile(relay);
  const came = await tell({ type: 'page/save', save: { caption: 'Save', kept: [] } });
  const pressed = (await relay.evaluate('hostilePressed')) as string[];
  return { outcome: (came as { save?: unknown } | null)?.save, pressed };
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
