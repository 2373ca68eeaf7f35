import { copyFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import type { Browser, Page } from 'puppeteer-core';
import type { Stage } from '../demo/stage.ts';
import { walkTutorial } from '../demo/walk.ts';
import { startHeadlessStage } from '../e2e/support/headless-stage.ts';
import { inProject } from '../support/project.ts';

/** The stages of the walk whose pictures README and the stores show, and the console in front there. */
const shown: Readonly<Record<string, (stage: Stage) => Page>> = {
  'basic-saml': ({ entra }) => entra,
  'saml-settings': ({ relay }) => relay,
  'all-done': ({ relay }) => relay,
};

/** What both stores take, with the panel at its usual width. */
const whole = { width: 1280, height: 800 };
const panelWidth = 360;

/** What the page after installation shows. */
const welcomePicture = inProject('public', 'welcome.png');

/** Walks through the tutorial on the practice consoles and keeps the pictures that are shown elsewhere. */
export async function takeDocsPictures(folder: string): Promise<string[]> {
  const stage = await startHeadlessStage();
  const taken: string[] = [];
  const picture = async (name: string) => {
    const inFront = shown[name]?.(stage);
    if (inFront === undefined) return;
    const file = join(folder, `${name}.png`);
    await writeFile(file, await sideBySide(stage.browser, inFront, stage.panel.page));
    taken.push(file);
  };
  try {
    await walkTutorial({ ...stage, picture }, null);
    await copyFile(join(folder, 'saml-settings.png'), welcomePicture);
    return taken;
  } finally {
    await stage.close();
  }
}

/** A console and the panel beside it, as they stand in one window. */
async function sideBySide(browser: Browser, inFront: Page, panel: Page): Promise<Uint8Array> {
  await panel.evaluate(() => document.querySelector('.fill, header')?.scrollIntoView());
  const left = await pictureOf(inFront, whole.width - panelWidth - 1);
  const right = await pictureOf(panel, panelWidth);
  const frame = await browser.newPage();
  await frame.setViewport(whole);
  await frame.setContent(
    `<body style="margin: 0; display: flex; gap: 1px; background: #8a939e">
      <img src="${left}" alt=""><img src="${right}" alt="">`,
  );
  const image = await frame.screenshot();
  await frame.close();
  await inFront.bringToFront();
  return image;
}

/** What a page shows at that width, as an address that a picture can be loaded from. */
async function pictureOf(page: Page, width: number): Promise<string> {
  const before = page.viewport();
  await page.setViewport({ width, height: whole.height });
  const image = await page.screenshot({ encoding: 'base64' });
  await page.setViewport(before);
  return `data:image/png;base64,${image}`;
}
