import type { Page } from 'puppeteer-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { type Chromium, launchChromium } from '../../support/chromium.ts';
import { type Markup, markups } from '../markups.ts';
import { type Practice, startPractice } from '../server.ts';
import { appFragment } from './client/addresses.ts';
import { marked, seenText } from './testing/deep.ts';
import { everyPage, placeOf, type Visit, visitTo } from './testing/every-page.ts';
import { press } from './testing/hands.ts';
import { addSamlApp, visitorOf } from './testing/visitor.ts';

const patience = 40_000;

let practice: Practice;
let chromium: Chromium;
let page: Page;

const company = 'https://larkspur.imagerelay.com';
const saved = {
  identifiers: [`${company}/sso/metadata`],
  replyUrls: [`${company}/sso/consume`],
  signOnUrl: `${company}/`,
  relayState: 'library',
  logoutUrl: `${company}/sso/logout`,
};

/** An application on whose page nothing is missing. */
async function addCompleteApp(): Promise<void> {
  const visitor = visitorOf(practice.world);
  await visitor.send('PUT', `/api/apps/${await addSamlApp(visitor)}/basic-saml`, saved);
}

function addressOf({ address }: Visit): string {
  if ('fragment' in address) return address.fragment;
  const app = practice.world.tenant.apps[0];
  return appFragment(address.item, { objectId: app?.objectId ?? '', appId: app?.appId ?? '' });
}

async function goTo(visit: Visit): Promise<void> {
  await page.goto('about:blank');
  await page.goto(`https://entra.microsoft.com/${addressOf(visit)}`);
}

const boxes: Record<Markup, Awaited<ReturnType<typeof signOnBox>>> = {
  portal: { depth: 0, framed: false, labels: 1 },
  frames: { depth: 0, framed: true, labels: 1 },
  shadow: { depth: 2, framed: false, labels: 1 },
  tables: { depth: 0, framed: false, labels: 0 },
};

const markup = () => practice.world.options.markup;

describe.each(markups)('the pages as %s', { timeout: patience }, (manner) => {
  beforeAll(async () => {
    practice = await startPractice({ delay: 5, markup: manner });
    await addCompleteApp();
    chromium = await launchChromium({ port: practice.port, extension: false });
    page = await chromium.browser.newPage();
  }, patience);

  afterAll(async () => {
    await chromium.close();
    await practice.close();
  });

  it.each(everyPage)('mark everything on $name', async (visit) => {
    await goTo(visit);
    await visit.open?.(await placeOf(page, markup(), visit));
    await expect.poll(() => marked(page), { timeout: 10_000 }).toEqual([...visit.truths].sort());
  });

  it('leave no mark on the blades that stay behind unseen', async () => {
    const [signOn, claims] = [visitTo('the SAML page'), visitTo('the claims')];
    await goTo(visitTo('the overview of an application'));
    await page.evaluate((hash) => {
      window.location.hash = hash;
    }, addressOf(signOn));
    await expect.poll(() => marked(page), { timeout: 10_000 }).toEqual(signOn.truths);
    await claims.open?.(await placeOf(page, markup(), claims));
    await expect.poll(() => marked(page), { timeout: 10_000 }).toEqual(claims.truths);
  });

  it('draw a long list as it is scrolled', async () => {
    await page.setViewport({ width: 1000, height: 420 });
    await goTo(visitTo('the gallery'));
    const names = practice.world.tenant.gallery.map(({ name }) => name);
    const drawn = async () => {
      const text = await seenText(page);
      return names.filter((name) => text.includes(name)).length;
    };
    await expect.poll(drawn, { timeout: 10_000 }).toBeGreaterThan(0);
    expect(await drawn()).toBeLessThan(names.length);
  });

  it('tie captions to controls in their own way', async () => {
    expect(await signOnBox()).toEqual(boxes[manner]);
  });
});

/** How the box for the sign-on URL is tied to its caption, and how deep it stands. */
async function signOnBox() {
  const visit = visitTo('the SAML page');
  await goTo(visit);
  const at = await placeOf(page, markup(), visit);
  await press(at, 'button', 'Edit Basic SAML Configuration');
  const box = await at.locator('pierce/[data-truth="basicSaml.signOnUrl"]').waitHandle();
  return box.evaluate((element) => {
    let depth = 0;
    let root = element.getRootNode();
    while (root instanceof ShadowRoot) {
      depth += 1;
      root = root.host.getRootNode();
    }
    const labels = element instanceof HTMLInputElement ? (element.labels?.length ?? 0) : 0;
    return { depth, framed: window.parent !== window, labels };
  });
}
