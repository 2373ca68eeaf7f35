import { mkdirSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import { english } from '../../lib/catalogue/en.ts';
import { companyHost, entraHost } from '../practice/hosts.ts';
import { startPractice } from '../practice/server.ts';
import { launchHeadedChromium } from '../support/headed-chromium.ts';
import { inProject } from '../support/project.ts';
import { wrongFills } from './answer-key.ts';
import { createHands } from './hands.ts';
import type { DemoOptions } from './options.ts';
import { drivePanel } from './panel-driver.ts';
import type { Stage } from './stage.ts';
import { type Tally, tallyOf } from './tally.ts';
import { walkTutorial } from './walk.ts';
import type { SignIns } from './walk-tests.ts';

const pictures = inProject('.output', 'demo');
const none: SignIns = { sp: 'failed', test: 'failed', tile: 'failed' };

/** Goes through the whole tutorial in a real browser of its own, and says what came of it. */
export async function runUnattended(options: DemoOptions): Promise<Tally> {
  const practice = await startPractice(options);
  const chromium = await launchHeadedChromium({ port: practice.port });
  try {
    const stage = await setStage(options, practice, chromium);
    const signIns = await walkTutorial(stage, options.sabotage).catch(async (error) => {
      console.log(error);
      await stage.picture('failed');
      return none;
    });
    const steps = await stage.panel.steps();
    for (const { title, status } of steps) console.log(`${status.padEnd(9)} ${title}`);
    const wrong = wrongFills(practice.world, options.company);
    for (const each of wrong) console.log(`wrong: ${each}`);
    return tallyOf(steps, stage.hands.log, signIns, wrong);
  } finally {
    await chromium.close();
    await practice.close();
  }
}

type Practice = Awaited<ReturnType<typeof startPractice>>;
type Chromium = Awaited<ReturnType<typeof launchHeadedChromium>>;

/** Both consoles in tabs, the panel beside them, the company confirmed. */
async function setStage(
  options: DemoOptions,
  practice: Practice,
  chromium: Chromium,
): Promise<Stage> {
  const { browser } = chromium;
  const [first] = await browser.pages();
  const relay = first ?? (await browser.newPage());
  await relay.goto(`https://${companyHost(options.company)}/`);
  const entra = await browser.newPage();
  await entra.goto(`https://${entraHost}/#home`);
  const panelPage = await chromium.openPanel(relay);
  const hands = createHands();
  const panel = drivePanel(panelPage, hands);
  const start = english['first.start'].replace('{host}', companyHost(options.company));
  await hands.press(panelPage, 'button', start);
  return {
    browser,
    world: practice.world,
    company: options.company,
    hands,
    panel,
    entra,
    relay,
    allow: () => chromium.answerPermissionPrompt('allow', panel.isBringingCertificate),
    picture: pictureBook(chromium),
  };
}

function pictureBook(chromium: Chromium): Stage['picture'] {
  rmSync(pictures, { recursive: true, force: true });
  mkdirSync(pictures, { recursive: true });
  let count = 0;
  return async (name) => {
    count += 1;
    await chromium.screenshot(join(pictures, `${String(count).padStart(2, '0')}-${name}.png`));
  };
}
