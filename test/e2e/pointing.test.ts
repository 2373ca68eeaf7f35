import { fileURLToPath } from 'node:url';
import { build } from 'esbuild';
import type { Browser, Page } from 'puppeteer-core';
import { afterAll, beforeAll, beforeEach, expect, it } from 'vitest';
import { launchPageBrowser } from '../accuracy/matching/page-browser.ts';
import { serveDocument } from '../accuracy/matching/serve-document.ts';
import { eventually } from './support/eventually.ts';

const address = 'https://larkspur.imagerelay.com/permissions/new';

/** A form with a box in a part that scrolls, one in a shadow root that scrolls, and one that is locked. */
const form = `<!doctype html><html lang="en" style="scroll-behavior: smooth"><body>
  <h1>Create New Permission</h1>
  <label>Permission Title <input id="title"></label>
  <label>Locked <input id="locked" disabled></label>
  <div id="scroller" style="height: 120px; overflow: auto">
    <label>Inside <input id="inside"></label><div style="height: 900px"></div>
  </div>
  <div id="host"></div>
  <div style="height: 3000px"></div>
</body></html>`;

/** The layer's own root is closed to pages; the test opens it, and fills the other root. */
const prepare = `
  const attach = Element.prototype.attachShadow;
  Element.prototype.attachShadow = function (options) {
    const root = attach.call(this, { ...options, mode: 'open' });
    return root;
  };
  window.heard = [];
  for (const type of ['click', 'keydown', 'mouseover', 'wheel']) {
    document.addEventListener(type, (event) => window.heard.push(event.type));
  }
  const root = document.querySelector('#host').attachShadow({ mode: 'open' });
  root.innerHTML = '<div id="part" style="height: 120px; overflow: auto">'
    + '<p>Further</p><label>In the root <input id="rooted"></label><div style="height: 900px"></div></div>';`;

/** Only a page that is in front and draws frames scrolls smoothly. */
const frameDrawn =
  'new Promise((drawn) => requestAnimationFrame(() => requestAnimationFrame(() => drawn(true))))';

let browser: Browser;
let script: string;
let page: Page;

beforeAll(async () => {
  const entry = fileURLToPath(new URL('./pointing/pointing-entry.ts', import.meta.url));
  const built = await build({
    entryPoints: [entry],
    bundle: true,
    write: false,
    format: 'iife',
    logLevel: 'silent',
  });
  script = built.outputFiles[0]?.text ?? '';
  browser = await launchPageBrowser();
});
afterAll(() => browser.close());

beforeEach(async () => {
  for (const each of (await browser.pages()).slice(1)) await each.close();
  page = await browser.newPage();
  await serveDocument(page, form, address);
  await page.evaluate(prepare);
  await page.evaluate(script);
  await page.bringToFront();
  await page.evaluate(frameDrawn);
});

const chosen = () => page.evaluate('tools.chosen') as Promise<(string | null)[]>;
const heard = () => page.evaluate('heard');

/** The outlines that show, by what they are called, with where they stand and the control's own place. */
function outlines(): Promise<{ name: string; top: number; current: boolean }[]> {
  return page.$$eval('sso-setup-assistant', (layers) =>
    layers.flatMap((layer) =>
      [...(layer.shadowRoot?.querySelectorAll('[role=option]') ?? [])]
        .filter((each) => getComputedStyle(each).visibility === 'visible')
        .map((each) => ({
          name: each.getAttribute('aria-label') ?? '',
          top: Math.round(each.getBoundingClientRect().top),
          current: each.getAttribute('aria-selected') === 'true',
        })),
    ),
  );
}

async function topOf(name: string): Promise<number | null> {
  return (await outlines()).find((each) => each.name.startsWith(name))?.top ?? null;
}

it('offers what can be changed, and not what is locked', async () => {
  await page.evaluate('tools.point()');
  const names = (await outlines()).map((each) => each.name.split(' – ')[0]);
  expect(names).toEqual(['Permission Title', 'Inside', 'In the root']);
});

it('lets no movement that a script pretends choose another control', async () => {
  await page.evaluate('tools.point()');
  await page.keyboard.press('Tab');
  await page.evaluate(`
    const box = document.querySelector('#inside').getBoundingClientRect();
    window.dispatchEvent(new MouseEvent('mousemove', { clientX: box.x + 5, clientY: box.y + 5 }));`);
  await page.keyboard.press('Enter');
  expect(await chosen()).toEqual(['title']);
});

it('hands the choice on with Tab past the last candidate, and goes round with the arrows', async () => {
  await page.evaluate('tools.point()');
  for (const key of ['ArrowUp', 'ArrowDown', 'Tab', 'Tab'] as const) await page.keyboard.press(key);
  expect(await page.evaluate('tools.passed')).toEqual([]);
  await eventually(async () => (await outlines()).find(({ current }) => current)?.name).toMatch(
    /^In the root/,
  );
  await page.keyboard.press('Tab');
  expect(await page.evaluate('tools.passed')).toEqual([{ step: 1, isEmpty: false }]);
  await eventually(async () => (await outlines()).some(({ current }) => current)).toBe(false);
});

it('keeps presses, keys and the passing pointer from the page', async () => {
  await page.evaluate('tools.point()');
  const box = await page.$('#inside');
  await box?.hover();
  await page.keyboard.press('a');
  await page.mouse.wheel({ deltaY: 1 });
  await box?.click();
  expect(await chosen()).toEqual(['inside']);
  expect(await heard()).toEqual([]);
});

it('lets the keys that scroll scroll', async () => {
  await page.evaluate('tools.point()');
  await page.keyboard.press('End');
  await eventually(() =>
    page.evaluate('({ visible: document.visibilityState, scrolled: scrollY > 500 })'),
  ).toEqual({ visible: 'visible', scrolled: true });
});

it('chooses what a finger taps', async () => {
  await page.evaluate('tools.point()');
  await page.tap('#title');
  await eventually(chosen).toEqual(['title']);
});

it('follows what scrolls within a shadow root', async () => {
  await page.evaluate('tools.point()');
  const before = await topOf('In the root');
  await page.evaluate(
    `document.querySelector('#host').shadowRoot.querySelector('#part').scrollTop = 8`,
  );
  await eventually(() => topOf('In the root')).toBe((before ?? 0) - 8);
});

it('outlines nothing that is scrolled out of its part of the page', async () => {
  await page.evaluate('tools.point()');
  expect(await topOf('Inside')).not.toBeNull();
  await page.evaluate(`document.querySelector('#scroller').scrollTop = 300`);
  await eventually(() => topOf('Inside')).toBeNull();
});

it('comes back where the page throws its layer away', async () => {
  await page.evaluate('tools.point()');
  await page.evaluate(`document.querySelector('sso-setup-assistant').remove()`);
  await eventually(async () => (await outlines()).length).toBe(3);
});

/** The outline of the highlight: the first part of its layer. */
function highlightTop(): Promise<number | null> {
  return page.$eval('sso-setup-assistant', (layer) => {
    const frame = layer.shadowRoot?.firstElementChild;
    const isShown = frame?.checkVisibility({ visibilityProperty: true });
    return frame && isShown ? Math.round(frame.getBoundingClientRect().top) : null;
  });
}

const controlTop = () =>
  page.$eval('#title', (box) => Math.round(box.getBoundingClientRect().top) - 4);

it('outlines the control of the step, and follows scrolling and zoom', async () => {
  await page.evaluate('tools.highlight()');
  await eventually(highlightTop).toBe(await controlTop());
  await page.evaluate('scrollTo({ top: 40, behavior: "instant" })');
  await eventually(highlightTop).toBe(await controlTop());
  await page.evaluate('document.body.style.zoom = "2"; dispatchEvent(new Event("resize"))');
  await eventually(async () => (await highlightTop()) === (await controlTop())).toBe(true);
});

it('is gone when it ends', async () => {
  await page.evaluate('tools.highlight()');
  await page.evaluate('tools.end()');
  expect(await page.$('sso-setup-assistant')).toBeNull();
});
