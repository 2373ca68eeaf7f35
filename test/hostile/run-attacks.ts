import { setStage } from '../demo/set-stage.ts';
import type { Stage } from '../demo/stage.ts';
import { openSsoSettings } from '../demo/walk-image-relay.ts';
import { walkToCertificate } from '../e2e/support/to-certificate.ts';
import { startPractice } from '../practice/server.ts';
import { english } from '../support/english.ts';
import { type HeadedChromium, launchHeadedChromium } from '../support/headed-chromium.ts';
import type { Attack } from './attack.ts';
import { canPoint } from './attacks/overlays.ts';
import { canSave } from './attacks/save-presses.ts';
import { canCreate } from './attacks/told-presses.ts';
import { type Judged, judge } from './judge.ts';
import { openScene, type Scene } from './scene/scene.ts';
import { countViolations, watchViolations } from './scene/violations.ts';

export interface Run {
  readonly judged: readonly Judged[];
  /** Complaints of a Content Security Policy that no attack was after. */
  readonly violations: readonly string[];
  /** What has to work for a refusal to mean something, and whether it did. */
  readonly controls: Readonly<Record<string, boolean>>;
}

/** Opens the consoles and the panel in a browser of its own, and tries one attack after another. */
export async function runAttacks(attacks: readonly Attack[], folder: string): Promise<Run> {
  const practice = await startPractice({ delay: 10 });
  const chromium = await launchHeadedChromium({
    port: practice.port,
    extensionFolder: folder,
    // Otherwise what is asked for over http would come over https.
    args: ['--disable-features=HttpsUpgrades'],
  });
  try {
    const stage = await openStage(chromium, practice.world);
    await allowMetadata(chromium, stage);
    const scene = await openScene(chromium, stage);
    await watchViolations(scene);
    const controls = await runControls(scene);
    const judged: Judged[] = [];
    const violations: string[] = [];
    for (const attack of attacks) {
      const begun = performance.now();
      const each = await judge(scene, attack);
      judged.push(each);
      const found = await countViolations(scene);
      if (!attack.breaksPolicy) violations.push(...found.map((what) => `${each.name}: ${what}`));
      const seconds = ((performance.now() - begun) / 1000).toFixed(1);
      console.log(
        `${each.outcome.padEnd(9)} ${seconds.padStart(5)} s  ${each.name}  ${each.detail}`,
      );
    }
    return { judged, violations, controls };
  } finally {
    await chromium.close();
    await practice.close();
  }
}

async function openStage(chromium: HeadedChromium, world: Stage['world']): Promise<Stage> {
  const stage = await setStage(chromium, {
    world,
    company: world.options.company,
    bringCertificate: async () => undefined,
    picture: async () => undefined,
  });
  await walkToCertificate(stage);
  await stage.relay.bringToFront();
  await openSsoSettings(stage);
  await stage.entra.bringToFront();
  return stage;
}

/** The person allows it once; the answer is refused, so that every attack finds the step still open. */
async function allowMetadata(
  chromium: HeadedChromium,
  { hands, panel, world }: Stage,
): Promise<void> {
  world.faults.metadataAnswer = () => new Response('', { status: 404 });
  await hands.press(panel.page, 'button', english['certificate.get']);
  await chromium.answerPermissionPrompt('allow', panel.isBringingCertificate);
  await panel.page.waitForSelector('.certificate [role=alert]');
  delete world.faults.metadataAnswer;
}

/** The true metadata is taken, a person's own press chooses, and honest forms are saved and finished. */
async function runControls(scene: Scene): Promise<Record<string, boolean>> {
  await scene.stage.hands.press(scene.panel, 'button', english['certificate.get']);
  await scene.stage.panel.waitForStep('open-users');
  const takesTrueMetadata = (await scene.stored()).certificate !== null;
  await scene.reset();
  const choosesByPress = await canPoint(scene).catch(() => false);
  await scene.mend();
  const savesByPress = await canSave(scene).catch(() => false);
  await scene.mend();
  const createsByPresses = await canCreate(scene).catch(() => false);
  await scene.mend();
  return { takesTrueMetadata, choosesByPress, savesByPress, createsByPresses };
}
