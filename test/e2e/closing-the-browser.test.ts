import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { createHands } from '../demo/hands.ts';
import { drivePanel } from '../demo/panel-driver.ts';
import { setStage } from '../demo/set-stage.ts';
import { readFirst } from '../demo/walk-image-relay.ts';
import { type Practice, startPractice } from '../practice/server.ts';
import { launchChromium } from '../support/chromium.ts';

describe('a setup in progress', () => {
  let practice: Practice;
  let userDataDir: string;

  beforeAll(async () => {
    practice = await startPractice({ delay: 10 });
    userDataDir = await mkdtemp(join(tmpdir(), 'profile-'));
  });
  afterAll(async () => {
    await practice.close();
    await rm(userDataDir, { recursive: true, force: true });
  });

  const launch = () => launchChromium({ port: practice.port, userDataDir });

  it('stands where it was after the browser was closed and opened again', async () => {
    const before = await workOnIt();
    expect(before.some(({ status }) => status === 'observed')).toBe(true);
    expect(await progressNow()).toEqual(before);
  });

  async function workOnIt() {
    const chromium = await launch();
    try {
      const stage = await setStage(chromium, {
        world: practice.world,
        company: practice.world.options.company,
        bringCertificate: async () => undefined,
        picture: async () => undefined,
      });
      await readFirst(stage);
      await stage.panel.waitForStep('open-gallery');
      return await stage.panel.steps();
    } finally {
      await chromium.close();
    }
  }

  async function progressNow() {
    const chromium = await launch();
    try {
      const [page = await chromium.browser.newPage()] = await chromium.browser.pages();
      const panel = drivePanel(await chromium.openPanel(page), createHands());
      await panel.waitForStep('open-gallery');
      return await panel.steps();
    } finally {
      await chromium.close();
    }
  }
});
