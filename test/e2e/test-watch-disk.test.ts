import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Page } from 'puppeteer-core';
import { afterAll, describe, expect, it } from 'vitest';
import { createHands } from '../demo/hands.ts';
import { companyHost } from '../practice/hosts.ts';
import { servePractice } from '../practice/server.ts';
import { configuredWorld } from '../practice/world/configured-world.ts';
import type { ReadyWorld } from '../practice/world/ready-world.ts';
import { launchChromium } from '../support/chromium.ts';
import { english } from '../support/english.ts';
import { eventually } from './support/eventually.ts';
import { filesWith, spellingsOf } from './support/markers.ts';
import { signInAs } from './support/sign-in-as.ts';
import {
  begin,
  closePanel,
  openPanel,
  startTest,
  startWatchStage,
  textOf,
  type WatchStage,
} from './support/watch-stage.ts';
import { allowBefore, forgetSight, verdictOf, watches } from './support/watched.ts';

/** What stands in Entra's answer alone. */
const markers = {
  displayName: 'Quillmarker-Zoë-58213',
  givenName: 'Givenmarker-Ünal-77120',
  surname: 'Surmarker-Øst-90467',
};
const texts = Object.values(markers);

/** What a browser keeps of the pages themselves, by the kind of file. */
const kinds = (files: readonly string[]) => new Set(files.map((each) => each.replace(/\d+/g, '#')));

describe.runIf(process.platform === 'linux')('of an answer that was judged', () => {
  const profiles: string[] = [];
  const logged: string[] = [];
  const raw: string[] = [];
  let upn: string;

  afterAll(async () => {
    for (const each of profiles) await rm(each, { recursive: true, force: true });
  });

  async function filesAfter(use: (profile: string) => Promise<void>): Promise<string[]> {
    const profile = await mkdtemp(join(tmpdir(), 'profile-'));
    profiles.push(profile);
    await use(profile);
    return filesWith(profile, [...texts, ...raw]);
  }

  async function watchTwice(profile: string): Promise<void> {
    const stage = await startWatchStage(profile);
    try {
      await allowBefore(stage);
      await forgetSight(stage);
      for (const isOpen of [true, false]) await watchOnce(stage, isOpen);
    } finally {
      await stage.close();
    }
  }

  async function watchOnce(stage: WatchStage, isOpen: boolean): Promise<void> {
    const { ready } = await begin(stage, plant);
    upn = ready.testUser.userPrincipalName;
    const tab = await startTest(stage);
    const log = (message: { text: () => string }) => logged.push(message.text());
    (await stage.chromium.serviceWorker()).on('console', log);
    for (const page of [stage.panel, tab]) page.on('console', log);
    if (!isOpen) await closePanel(stage);
    await signInAs(stage.hands, tab, ready.testUser);
    if (!isOpen) await keepRaw(stage);
    if (!isOpen) await openPanel(stage);
    await eventually(() => verdictOf(stage)).toMatchObject({ cause: 'name-id-value' });
    await eventually(() => watches(stage)).toEqual([]);
    await eventually(() => textOf(stage)).toContain(english['test.raw']);
    await showMessages(stage);
  }

  async function showMessages({ panel, hands }: WatchStage): Promise<void> {
    await panel.$$eval('.test-result details', (all) => {
      for (const each of all) each.open = true;
    });
    await hands.press(panel, 'button', english['test.raw.show']);
    const shown = () => panel.$$eval('textarea', (all) => all.map(({ value }) => value).join());
    await eventually(shown).toContain(markers.surname);
  }

  /** The answer as it travels: pieces from its middle, where the names stand and where the signature does. */
  async function keepRaw(stage: WatchStage): Promise<void> {
    await eventually(async () => (await watches(stage))[0]?.ended).toBe('arrived');
    const [watch] = await watches(stage);
    for (const { sighting } of watch?.sightings ?? [])
      if (sighting.type === 'sign-in/response')
        raw.push(sighting.message.slice(1_000, 1_060), sighting.message.slice(-400, -340));
  }

  async function signInTwice(profile: string): Promise<void> {
    const ready = await configuredWorld({ delay: 10 });
    const practice = await servePractice(ready.world);
    plant(ready);
    const { port } = practice;
    const chromium = await launchChromium({ port, extension: false, userDataDir: profile });
    try {
      for (const _ of [1, 2]) await signInOnce(await chromium.browser.newPage(), ready);
    } finally {
      await chromium.close();
      await practice.close();
    }
  }

  async function signInOnce(tab: Page, { testUser, company }: ReadyWorld): Promise<void> {
    const host = companyHost(company.subdomain);
    const cookies = ['login.microsoftonline.com', host].flatMap((domain) =>
      ['practice-sign-in', '_portal_session'].map((name) => ({ name, domain })),
    );
    const empty = { value: '-', path: '/', secure: true, httpOnly: true };
    await tab.browser().setCookie(...cookies.map((each) => ({ ...each, ...empty })));
    await tab.goto(`https://${host}/`);
    await signInAs(createHands(), tab, testUser);
    await tab.waitForFunction((wanted) => location.host === wanted, {}, host);
  }

  it('nothing is in a file that the extension’s use of the browser adds', async () => {
    const withExtension = await filesAfter(watchTwice);
    const without = await filesAfter(signInTwice);
    const own = withExtension.filter((each) => /extension/i.test(each));
    expect(own).toEqual([]);
    expect([...kinds(withExtension)].filter((each) => !kinds(without).has(each))).toEqual([]);
  }, 120_000);

  it('nothing is in a log', () => {
    expect(raw).toHaveLength(2);
    for (const each of [...texts, ...raw]) expect(logged.join('\n')).not.toContain(each);
  });

  it('what is kept would be found: the name of the test user is', async () => {
    const files = await filesWith(profiles[0] ?? '', [upn]);
    expect(files.some((each) => each.includes('Local Extension Settings'))).toBe(true);
  });

  it.each(['a', 'ab', 'abc'])('a name is found in Base64 behind “%s”', (before) => {
    const encoded = Buffer.from(`${before}${markers.surname}, and more`).toString('base64');
    expect(spellingsOf(markers.surname).some((each) => encoded.includes(each.toString()))).toBe(
      true,
    );
  });
});

/** Names that nobody but Entra knows; one of them is sent as the Name ID. */
function plant({ testUser, app }: ReadyWorld): void {
  Object.assign(testUser, markers);
  app.nameId.source = 'user.displayname';
}
