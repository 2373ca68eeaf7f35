import type { Browser, Page } from 'puppeteer-core';
import { createHands, type Hands } from '../../demo/hands.ts';
import { paths } from '../../practice/image-relay/paths.ts';
import type { EntraUser } from '../../practice/world/world.ts';

/** Signs in on Microsoft's page. */
export async function signInAs(hands: Hands, tab: Page, user: EntraUser): Promise<void> {
  await hands.typeCredential(tab, '#i0116', user.userPrincipalName);
  await hands.pressOn(tab, '#idSIButton9');
  await hands.typeCredential(tab, '#i0118', user.password);
  await hands.pressOn(tab, '#idSIButton9');
  // The page for the password has a button of the same id.
  await tab.waitForFunction(
    () => !document.querySelector('#i0118') && document.querySelector('#idBtn_Back'),
  );
  await hands.pressOn(tab, '#idBtn_Back');
}

/** What Image Relay shows to somebody who signs in through Entra now, in a browser session of their own. */
export async function shownAtSignIn(
  browser: Browser,
  host: string,
  user: EntraUser,
): Promise<string> {
  const context = await browser.createBrowserContext();
  try {
    const tab = await context.newPage();
    await tab.goto(`https://${host}${paths.ssoLogin}`);
    const hands = createHands();
    await tab.waitForSelector('#signOutAndRetry, #i0116');
    if (await tab.$('#signOutAndRetry')) await hands.pressOn(tab, '#signOutAndRetry');
    await signInAs(hands, tab, user);
    await tab.waitForFunction(
      (wanted) => location.host === wanted && document.readyState === 'complete',
      { timeout: 20_000 },
      host,
    );
    return await tab.evaluate(() => document.body.textContent);
  } finally {
    await context.close();
  }
}
