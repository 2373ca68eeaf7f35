import type { Browser, Page } from 'puppeteer-core';
import type { World } from '../practice/world/world.ts';
import type { Hands } from './hands.ts';
import type { PanelDriver } from './panel-driver.ts';
import type { PortalHands } from './portal-hands.ts';

/** Everything that a walk through the tutorial works with. */
export interface Stage {
  readonly browser: Browser;
  readonly world: World;
  readonly company: string;
  readonly hands: Hands;
  readonly portal: PortalHands;
  readonly panel: PanelDriver;
  readonly entra: Page;
  readonly relay: Page;
  /** Brings the signing certificate, in whichever of the ways this walk takes. */
  readonly bringCertificate: (stage: Stage) => Promise<void>;
  /** Forms are filled, and saved where that is one press, by the press that leads to them. */
  readonly isAtOnce?: boolean;
  readonly picture: (name: string) => Promise<void>;
}

const patience = 20_000;

/** The next page that opens at a host, however it is opened. */
export async function pageAt(
  browser: Browser,
  host: string,
  known: readonly Page[],
): Promise<Page> {
  const target = await browser.waitForTarget(
    (each) =>
      each.type() === 'page' &&
      URL.parse(each.url())?.host === host &&
      !known.some((page) => page.target() === each),
    { timeout: patience },
  );
  return target.asPage();
}
