import type { Page } from 'puppeteer-core';
import { wrongFills } from '../demo/answer-key.ts';
import { setStage } from '../demo/set-stage.ts';
import type { Stage } from '../demo/stage.ts';
import { walkTutorial } from '../demo/walk.ts';
import { startPractice } from '../practice/server.ts';
import { english } from '../support/english.ts';
import { type HeadedChromium, launchHeadedChromium } from '../support/headed-chromium.ts';
import { createRecorder, type Recorder } from './recorder.ts';
import { reach, recordingHands } from './recording-hands.ts';
import type { Walk } from './walk.ts';

const company = 'larkspur';
/** How long the browser may take to show the tab that “Go there” leads to. */
const patience = 3000;

/** The tutorial with the assistant: the demo's own walk, with a recorder beside its hands. */
export async function walkAssisted(): Promise<Walk> {
  await using ends = new AsyncDisposableStack();
  const practice = await startPractice({ company });
  ends.defer(() => practice.close());
  const chromium = await launchHeadedChromium({ port: practice.port });
  ends.defer(() => chromium.close());
  const recorder = createRecorder();
  openPanelByHand(recorder);
  const stage = await setStage(
    chromium,
    {
      world: practice.world,
      company,
      bringCertificate: (each) => bringCertificate(each, recorder, chromium),
      isAtOnce: true,
      picture: async () => undefined,
    },
    recordingHands(recorder, patience),
  );
  await walkTutorial(recordedStage(stage, recorder), null);
  return { recorder, wrong: wrongFills(practice.world, company) };
}

/** The press on the toolbar's button, which the browser's driver does in the admin's place. */
function openPanelByHand(recorder: Recorder): void {
  recorder.at('image-relay');
  recorder.decide('go');
  recorder.click();
}

/** The browser's own prompt is answered by keys: one to reach Allow, one to press it. */
async function bringCertificate(
  { hands, panel }: Stage,
  recorder: Recorder,
  chromium: HeadedChromium,
): Promise<void> {
  await hands.press(panel.page, 'button', english['certificate.get']);
  recorder.decide('review');
  await chromium.answerPermissionPrompt('allow', panel.isBringingCertificate);
  recorder.keys(2);
}

/** Follows the step that the panel shows, and what the walk does to the tabs themselves. */
function recordedStage(stage: Stage, recorder: Recorder): Stage {
  recordTab(stage.entra, recorder);
  recordTab(stage.relay, recorder);
  return {
    ...stage,
    panel: {
      ...stage.panel,
      waitForStep: async (step) => {
        await stage.panel.waitForStep(step);
        recorder.begin(step);
      },
    },
  };
}

function recordTab(page: Page, recorder: Recorder): void {
  const reload = page.reload.bind(page);
  page.reload = async (options) => {
    recorder.decide('go');
    await reach(recorder, page);
    recorder.shortcut(1);
    return reload(options);
  };
}
