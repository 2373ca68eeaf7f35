import type { Frame } from 'puppeteer-core';
import { frameElsewhere, untilLongComplete } from '../../e2e/support/pretend.ts';
import { readings } from '../../support/builders/observations.ts';
import { waitUntil } from '../../support/wait-until.ts';
import { type Attack, evil } from '../attack.ts';
import { hostileExtension } from '../scene/hostile-extension.ts';
import { type Scene, speaking } from '../scene/scene.ts';
import { evilLogin, report, verdictOn } from './forged.ts';

const everything = (setup: unknown) => setup;

/** What is sent: a command of the panel, and a report of a page. */
const messages = (scene: Scene) => [
  { type: 'setup/mark-step', step: evil.step, mark: 'done' },
  { type: 'test-password/keep', password: evil.name },
  report(scene.entra, ['entra/saml'], { readings: readings({ 'idp.loginUrl': evilLogin }) }),
];

/** A script that opens a port to us and gives true where it was taken. */
const connecting = (id: string, name: string) => `new Promise((resolve) => {
  const port = chrome.runtime.connect(${JSON.stringify(id)}, { name: ${JSON.stringify(name)} });
  port.onDisconnect.addListener(() => resolve(false));
  port.onMessage.addListener(() => resolve(true));
  port.postMessage({ type: 'setup/start-over' });
  setTimeout(() => resolve(true), 2_000);
})`;

/** Other extensions, frames, and what a page's own scripts can do. */
export const otherSenders: readonly Attack[] = [
  {
    name: 'another extension sends the messages of the panel and of pages',
    tries: 'chrome.runtime.sendMessage from an extension of its own',
    run: async (scene) => {
      const run = await hostileExtension(scene.browser);
      return verdictOn(scene, everything, async () => {
        for (const message of messages(scene)) {
          await run(speaking(message, `${JSON.stringify(scene.extensionId)}, `));
        }
      });
    },
  },
  {
    name: 'another extension opens a port',
    tries: 'chrome.runtime.connect from an extension of its own',
    canSucceed: false,
    run: async (scene) => {
      const run = await hostileExtension(scene.browser);
      return (await run(connecting(scene.extensionId, 'page-tools'))) === true
        ? 'accepted'
        : 'refused';
    },
  },
  {
    name: 'a page’s own script speaks to the extension',
    tries: 'sendMessage, postMessage and events from the page’s world',
    canSucceed: false,
    run: (scene) =>
      verdictOn(scene, everything, () =>
        scene.relay.evaluate(
          (id, all) => {
            const { chrome } = globalThis as {
              chrome?: { runtime?: { sendMessage?: (id: string, message: unknown) => unknown } };
            };
            for (const each of all) {
              try {
                chrome?.runtime?.sendMessage?.(id, each);
              } catch {
                // No page may call it.
              }
              window.postMessage(each, '*');
              document.dispatchEvent(new CustomEvent(each.type, { detail: each }));
            }
          },
          scene.extensionId,
          messages(scene),
        ),
      ),
  },
  {
    name: 'a file of the extension is opened in a page',
    tries: 'a frame and a script from chrome-extension://',
    canSucceed: false,
    run: (scene) =>
      scene.relay.evaluate(async (id) => {
        const tried = ['sidepanel.html', 'background.js', 'page-fill.js'].map((file) =>
          fetch(`chrome-extension://${id}/${file}`).then(
            () => true,
            () => false,
          ),
        );
        return (await Promise.all(tried)).some(Boolean) ? 'accepted' : 'refused';
      }, scene.extensionId),
  },
  {
    name: 'a frame of Image Relay in Entra reports',
    tries: 'a page of Image Relay, framed in the admin center',
    canSucceed: false,
    run: async (scene) => {
      const frame = await framed(scene, 'https://tamarind.imagerelay.com/');
      await untilLongComplete(frame);
      // Nothing of ours is in it, so there is nobody who could speak.
      const isInert = frame.extensionRealms().length === 0;
      await scene.entra.evaluate(() => document.querySelector('#hostile-frame')?.remove());
      return isInert ? 'refused' : 'accepted';
    },
  },
  {
    name: 'a frame of Entra in another site reports',
    tries: `the admin center, framed at elsewhere.example`,
    run: async (scene) => {
      const tab = await scene.browser.newPage();
      try {
        const before = await scene.observed();
        const frame = await frameElsewhere(tab, 'https://entra.microsoft.com/#home');
        await scene.speak(frame, report(frame.url(), ['entra/home'], {}));
        const isNew = async () => (await scene.observed()).some((each) => !before.includes(each));
        return (await waitUntil('it counts', isNew, 3_000).catch(() => false))
          ? 'accepted'
          : 'refused';
      } finally {
        await tab.close();
      }
    },
  },
];

async function framed(scene: Scene, address: string): Promise<Frame> {
  await scene.entra.evaluate((src) => {
    const frame = document.createElement('iframe');
    frame.id = 'hostile-frame';
    frame.src = src;
    document.body.append(frame);
  }, address);
  return waitUntil('the frame is there', () =>
    scene.entra.frames().find((frame) => frame.url().startsWith(address)),
  );
}
