import type { Browser, Page } from 'puppeteer-core';
import { companyHost, entraHost } from '../practice/hosts.ts';
import { english } from '../support/english.ts';
import { createHands } from './hands.ts';
import { expectsHelp } from './options.ts';
import { drivePanel } from './panel-driver.ts';
import { createPortalHands } from './portal-hands.ts';
import type { Stage } from './stage.ts';

interface OpenBrowser {
  browser: Browser;
  openPanel: (page: Page) => Promise<Page>;
}

type Play = Pick<Stage, 'world' | 'company' | 'bringCertificate' | 'picture' | 'isAtOnce'>;

/** Both consoles in tabs, the panel beside them, the company confirmed. */
export async function setStage(
  { browser, openPanel }: OpenBrowser,
  play: Play,
  hands = createHands(),
): Promise<Stage> {
  const host = companyHost(play.company);
  const [first] = await browser.pages();
  const relay = first ?? (await browser.newPage());
  await relay.goto(`https://${host}/`);
  const entra = await browser.newPage();
  await entra.goto(`https://${entraHost}/#home`);
  const panel = drivePanel(await openPanel(relay), hands, expectsHelp(play.world.options));
  await hands.press(panel.page, 'button', english['first.start'].replace('{host}', host));
  const portal = createPortalHands(entra, hands, play.world.options);
  return { browser, hands, portal, panel, entra, relay, ...play };
}
