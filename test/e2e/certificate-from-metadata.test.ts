import type { Page } from 'puppeteer-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { setStage } from '../demo/set-stage.ts';
import type { Stage } from '../demo/stage.ts';
import { signInHost } from '../practice/hosts.ts';
import { portalSignInUrl } from '../practice/microsoft/portal-sign-in.ts';
import { english } from '../support/english.ts';
import { standing } from './support/certificates.ts';
import { eventually } from './support/eventually.ts';
import { startHeadedPracticeBrowser } from './support/practice-browser.ts';
import { walkToCertificate } from './support/to-certificate.ts';

describe.runIf(process.platform === 'linux')("the certificate from Microsoft's metadata", () => {
  let chromium: Awaited<ReturnType<typeof startHeadedPracticeBrowser>>;
  let stage: Stage;

  beforeAll(async () => {
    chromium = await startHeadedPracticeBrowser({ practice: { delay: 10 } });
    const { world } = chromium.practice;
    stage = await setStage(chromium, {
      world,
      company: world.options.company,
      bringCertificate: () => press('allow'),
      picture: async () => undefined,
    });
    await walkToCertificate(stage);
  }, 150_000);
  afterAll(() => chromium.close());

  it('says what to do when the permission was denied, and asks nobody', async () => {
    await press('deny');
    const alert = stage.panel.page.locator('.certificate [role=alert]');
    const sentence = await alert.map((element) => element.textContent).wait();
    expect(sentence).toBe(english['certificate-refusal.permission']);
    expect(metadataRequests()).toEqual([]);
    expect(await standing(stage.panel.page)).toBeNull();
  });

  it('reads it without the cookies that the browser holds there, and without a referrer', async () => {
    await visitWithCookies(stage.relay, metadataUrl());
    expect(metadataRequests()).toEqual([expect.objectContaining({ cookies: true })]);
    await press('allow');
    await stage.panel.waitForStep('open-users');
    expect(metadataRequests().slice(1)).toEqual([
      { appId: app()?.appId, cookies: false, referrer: false },
    ]);
    await eventually(async () => (await stage.panel.steps()).find(isCertificate)?.status).toBe(
      'observed',
    );
  });

  async function press(answer: 'allow' | 'deny'): Promise<void> {
    const { hands, panel } = stage;
    await hands.press(panel.page, 'button', english['certificate.get']);
    await chromium.answerPermissionPrompt(answer, panel.isBringingCertificate);
  }

  const app = () => stage.world.tenant.apps[0];
  const metadataRequests = () =>
    stage.world.log.filter(({ kind }) => kind === 'metadata').map(({ details }) => details);
  const metadataUrl = () =>
    `https://${signInHost}/${stage.world.tenant.id}/federationmetadata/2007-06/federationmetadata.xml?appid=${app()?.appId}`;
});

const isCertificate = ({ title }: { title: string }) => title === english['step.certificate.title'];

/** Opens Microsoft's account picker, which knows the browser's session, then an address there. */
async function visitWithCookies(page: Page, address: string): Promise<void> {
  await page.bringToFront();
  await page.goto(portalSignInUrl({ choose: true }));
  await page.goto(address);
}
