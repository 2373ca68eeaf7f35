import type { Page } from 'puppeteer-core';
import type { RolloverStepId } from '../../../lib/guide/rollover-steps.ts';
import { createHands, type Hands } from '../../demo/hands.ts';
import { createPortalHands, type PortalHands } from '../../demo/portal-hands.ts';
import { paths } from '../../practice/image-relay/paths.ts';
import { english } from '../../support/english.ts';
import { eventually } from './eventually.ts';
import { type FinishedWorld, finishWorld, pemOf } from './finished-world.ts';
import { startPracticeBrowser } from './practice-browser.ts';
import { answerPermissions } from './pretend.ts';

export const host = 'larkspur.imagerelay.com';

/** Both consoles after a finished setup, the panel beside them, and the change of the certificate begun. */
export interface ChangeStage extends FinishedWorld {
  readonly chromium: Awaited<ReturnType<typeof startPracticeBrowser>>;
  readonly hands: Hands;
  readonly portal: PortalHands;
  readonly panel: Page;
  readonly entra: Page;
  readonly relay: Page;
}

export async function startChange(prepare?: (world: FinishedWorld) => void): Promise<ChangeStage> {
  const chromium = await startPracticeBrowser({ practice: { delay: 10 } });
  try {
    const finished = await finishWorld(chromium.practice.world);
    prepare?.(finished);
    const worker = await chromium.serviceWorker();
    const stored = { setup: finished.setup };
    await worker.evaluate(`chrome.storage.local.set(${JSON.stringify(stored)})`);
    const [relay = await chromium.browser.newPage()] = await chromium.browser.pages();
    await relay.goto(`https://${host}${paths.singleSignOn}`);
    const entra = await chromium.browser.newPage();
    const { objectId, appId } = finished.app;
    await entra.goto(
      `https://entra.microsoft.com/#view/Microsoft_AAD_IAM/ManagedAppMenuBlade/~/SignOn/objectId/${objectId}/appId/${appId}`,
    );
    const panel = await chromium.openPanel(entra);
    await answerPermissions(panel, false);
    const hands = createHands();
    const portal = createPortalHands(entra, hands, chromium.practice.world.options);
    const stage = { ...finished, chromium, hands, portal, panel, entra, relay };
    await hands.press(panel, 'button', english['rollover.start']);
    await hands.press(panel, 'button', english['rollover.agree.now']);
    return stage;
  } catch (error) {
    await chromium.close();
    throw error;
  }
}

/** Waits until the panel shows a step as the one to do now. */
export function reaches({ panel }: ChangeStage, step: RolloverStepId): Promise<void> {
  const heading = () => panel.$eval('.now h2', (each) => each.textContent).catch(() => null);
  return eventually(heading).toBe(english[`rollover-step.${step}.title`]);
}

/** What the panel says of whether people can sign in. */
export function alerts({ panel }: ChangeStage): Promise<string[]> {
  return panel.$$eval('[role=alert]', (all) => all.map((each) => each.textContent));
}

export async function createCertificate({ entra, portal }: ChangeStage): Promise<void> {
  await entra.bringToFront();
  const { edit, samlCertificates } = portal.captions;
  await portal.pressNamed('button', `${edit} ${samlCertificates}`);
  await portal.press('menuitem', 'newCertificate');
}

/** Presses an entry of the menu of one row of Entra's list, by the row's place. */
export async function pressInRow(
  { entra, hands, portal }: ChangeStage,
  row: number,
  entry: 'makeCertificateActive' | 'deleteCertificate',
): Promise<void> {
  await entra.bringToFront();
  await entra.waitForFunction(
    (wanted) => document.querySelectorAll('.ext-row-menu-button').length > wanted,
    {},
    row,
  );
  const buttons = await entra.$$('.ext-row-menu-button');
  await buttons[row]?.click();
  await hands.press(entra, 'menuitem', portal.captions[entry]);
}

export async function bringFresh({ app, hands, panel }: ChangeStage): Promise<void> {
  const fresh = app.certificates.at(-1);
  if (!fresh) throw new Error('There is no certificate.');
  await hands.pressOn(panel, '.certificate textarea');
  await panel.keyboard.sendCharacter(pemOf(fresh));
  await hands.press(panel, 'button', english['certificate.use-pasted']);
}

export async function fillAndSave({ hands, panel, relay }: ChangeStage): Promise<void> {
  await relay.bringToFront();
  const field = english['field.samlSettings.certificate'];
  await relay.reload();
  const replace = english['fill.overwrite'].replace('{field}', field);
  const box = `::-p-aria([name="${replace}"][role="checkbox"])`;
  await Promise.race([
    panel.locator(box).click(),
    panel.waitForFunction(() =>
      [...document.querySelectorAll('button')].some(
        ({ textContent, disabled }) => textContent === 'Fill 1 field' && !disabled,
      ),
    ),
  ]);
  await hands.press(panel, 'button', 'Fill 1 field');
  await panel.waitForSelector('.results li.good');
  await hands.press(relay, 'button', 'Save');
}
