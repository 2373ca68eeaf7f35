import { companyHost, myAppsHost, signInHost } from '../../hosts.ts';
import type { ReadyWorld } from '../../world/ready-world.ts';
import { type Browser, openBrowser } from './browser.ts';
import { attribute, type Page, textOf } from './page.ts';

export interface Walk {
  browser: Browser;
  /** Where the sign-in has ended. */
  end: Page;
}

/** The test user opens Image Relay in a private window and answers whatever Microsoft asks. */
export async function walkSignIn(ready: ReadyWorld): Promise<Walk> {
  const start = portalOf(ready);
  const browser = await openBrowser(ready.world, start);
  const end = await answerAll(ready, browser, await browser.open(start));
  return { browser, end };
}

/** The same by My Apps: what the tiles there lead to. */
export async function walkMyApps(ready: ReadyWorld): Promise<string[]> {
  const browser = await openBrowser(ready.world, portalOf(ready));
  const { body } = await answerAll(ready, browser, await browser.open(`https://${myAppsHost}/`));
  return [...body.matchAll(/<a class="app"[^>]*>/g)].map(([tile]) => attribute(tile, 'href'));
}

export function portalOf({ company }: ReadyWorld): string {
  return `https://${companyHost(company.subdomain)}/`;
}

async function answerAll(ready: ReadyWorld, browser: Browser, first: Page): Promise<Page> {
  let page = first;
  for (let step = 0; step < 6; step += 1) {
    const answer = answerTo(page, ready);
    if (!answer) break;
    page = await browser.answer(answer);
  }
  return page;
}

/** What the test user types; null where nothing is asked, or once more what was answered already. */
function answerTo(page: Page, { testUser }: ReadyWorld): Record<string, string> | null {
  if (textOf(page, 'class="problem"') !== '') return null;
  const stage = attribute(/<input [^>]*name="stage"[^>]*>/.exec(page.body)?.[0] ?? '', 'value');
  if (stage === 'username') return { loginfmt: testUser.userPrincipalName };
  if (stage === 'password') return { passwd: testUser.password };
  return stage === 'stay-signed-in' ? { stay: 'No' } : null;
}

/** Where a walk has ended, in words that a table can hold. */
export function symptomOf(page: Page): string {
  const { hostname, pathname } = new URL(page.url);
  if (hostname === signInHost) return microsoftSymptom(page);
  const reason = attribute(page.body, 'data-reason');
  if (reason !== '') return `refused: ${reason}`;
  if (pathname === '/login') return `sign-in page: ${textOf(page, 'class="flash').split('.')[0]}`;
  const signedInAs = /\(([^)]*)\)/.exec(textOf(page, 'home.signedInAs'))?.[1] ?? 'nobody';
  return `signed in: ${signedInAs}${page.body.includes('Your library is empty') ? ', empty' : ''}`;
}

function microsoftSymptom(page: Page): string {
  const code = /^AADSTS(\d+):/.exec(textOf(page, 'id="exceptionMessageContainer"'))?.[1];
  return code ?? textOf(page, 'h1');
}
