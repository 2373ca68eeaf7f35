import type { Page } from 'puppeteer-core';
import { layerName } from '../../../lib/page/overlay/layer.ts';
import { waitUntil } from '../../support/wait-until.ts';
import type { Attack } from '../attack.ts';
import { observedTab } from '../scene/inside.ts';
import type { Scene } from '../scene/scene.ts';

const meant = { page: 'image-relay/sso-settings', field: 'samlSettings.loginUrl', hint: 'Choose' };

/** Has the admin choose a control, as the panel does; what was chosen stands in `hostilePointed`. */
async function beginPointing(scene: Scene): Promise<void> {
  await scene.fresh(scene.relay);
  const tab = await observedTab(scene.inBackground, scene.relay);
  const request = JSON.stringify({ type: 'point', ...meant });
  await scene.panel.evaluate(`(async () => {
    const target = { tabId: ${tab}, frameIds: [0] };
    await chrome.scripting.executeScript({ target, files: ['page-tools.js'] });
    globalThis.hostilePointed = null;
    globalThis.hostilePort = chrome.tabs.connect(${tab}, { name: 'page-tools', frameId: 0 });
    hostilePort.onMessage.addListener((reply) => { hostilePointed = reply.type; });
    hostilePort.postMessage(${request});
  })()`);
  await scene.relay.waitForSelector(layerName);
  scene.later(() => scene.panel.evaluate('hostilePort.disconnect()'));
}

const pointed = (scene: Scene) => scene.panel.evaluate('hostilePointed');

/** Events that a script makes, as a person's press or keys would be. */
function pretendToChoose(page: Page): Promise<void> {
  return page.evaluate(() => {
    const boxes = [
      ...document.querySelectorAll('input[type=text], input[type=url], input:not([type])'),
    ];
    for (const box of boxes) {
      const { x, y, width, height } = box.getBoundingClientRect();
      const where = {
        clientX: x + width / 2,
        clientY: y + height / 2,
        bubbles: true,
        cancelable: true,
      };
      for (const type of [
        'pointerdown',
        'mousedown',
        'pointerup',
        'mouseup',
        'click',
        'mousemove',
      ]) {
        box.dispatchEvent(new MouseEvent(type, { ...where, composed: true }));
      }
    }
    for (const key of ['Tab', 'ArrowDown', 'Enter', ' ', 'Escape']) {
      window.dispatchEvent(new KeyboardEvent('keydown', { key, bubbles: true, cancelable: true }));
    }
  });
}

/** What the extension draws over a page, while that page is hostile. */
export const overlays: readonly Attack[] = [
  {
    name: 'a page chooses a control in the admin’s place',
    tries: 'synthetic presses and keys while the admin is to point',
    run: async (scene) => {
      await beginPointing(scene);
      await pretendToChoose(scene.relay);
      // The port brings messages in order: whatever was chosen is there before the answer to this.
      await scene.relay.evaluate(() => new Promise((done) => setTimeout(done, 50)));
      return (await pointed(scene)) === null ? 'refused' : 'accepted';
    },
  },
  {
    name: 'a page looks into what is drawn over it',
    tries: 'the shadow root of the layer',
    run: async (scene) => {
      await beginPointing(scene);
      const root = await scene.relay.$eval(layerName, (layer) => layer.shadowRoot !== null);
      return root ? 'accepted' : 'refused';
    },
  },
];

/** That a person's own press does what a pretended one does not. */
export async function canPoint(scene: Scene): Promise<boolean> {
  await beginPointing(scene);
  const box = await scene.relay.$('[data-truth="samlSettings.loginUrl"]');
  await box?.scrollIntoView();
  await box?.click();
  const answer = await waitUntil('a control was chosen', () => pointed(scene), 5_000);
  return answer === 'pointed';
}
