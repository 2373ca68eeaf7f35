import { mkdirSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import { startPractice } from '../practice/server.ts';
import { english } from '../support/english.ts';
import { launchHeadedChromium } from '../support/headed-chromium.ts';
import { inProject } from '../support/project.ts';
import { wrongFills } from './answer-key.ts';
import { type DemoOptions, expectsHelp } from './options.ts';
import { setStage } from './set-stage.ts';
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
    const stage = await openConsoles(options, practice, chromium);
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

function openConsoles(
  options: DemoOptions,
  { world }: Practice,
  chromium: Chromium,
): Promise<Stage> {
  return setStage(chromium, {
    world,
    company: options.company,
    isAtOnce: !expectsHelp(options),
    bringCertificate: async ({ hands, panel }) => {
      await hands.press(panel.page, 'button', english['certificate.get']);
      await chromium.answerPermissionPrompt('allow', panel.isBringingCertificate);
    },
    picture: pictureBook(chromium),
  });
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
