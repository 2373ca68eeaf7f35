import type { Permission } from 'puppeteer-core';
import { wrongFills } from '../demo/answer-key.ts';
import { startDownloads } from '../e2e/support/downloads.ts';
import { companyHost, entraHost } from '../practice/hosts.ts';
import { startPractice } from '../practice/server.ts';
import { type HeadedChromium, launchHeadedChromium } from '../support/headed-chromium.ts';
import {
  addFromGallery,
  assignTestUser,
  configureEntra,
  createTestUser,
  readFirst,
  reload,
} from './by-hand-entra.ts';
import { createPermission, createRelayUser, fillSamlSettings } from './by-hand-image-relay.ts';
import { testThreeWays } from './by-hand-tests.ts';
import { createExpert, type Expert } from './expert.ts';
import { createRecorder, type Recorder } from './recorder.ts';
import type { Walk } from './walk.ts';

const company = 'larkspur';
/** Reading is for the driver alone, to know when a copy has arrived. */
const clipboard: Permission[] = ['clipboard-read', 'clipboard-write', 'clipboard-sanitized-write'];

type World = Awaited<ReturnType<typeof startPractice>>['world'];

/** The tutorial as it is written, in a browser without the extension. */
export async function walkByHand(): Promise<Walk> {
  await using ends = new AsyncDisposableStack();
  const practice = await startPractice({ company });
  ends.defer(() => practice.close());
  const chromium = await launchHeadedChromium({ port: practice.port, extension: false });
  ends.defer(() => chromium.close());
  const recorder = createRecorder();
  const downloads = await startDownloads(chromium.browser);
  ends.defer(() => downloads.remove());
  const expert = await openConsoles(chromium, recorder);
  await walk(expert, practice.world, downloads.save);
  return { recorder, wrong: wrongFills(practice.world, company) };
}

/** Both consoles in tabs, Image Relay in front, as the assisted walk begins. */
async function openConsoles({ browser }: HeadedChromium, recorder: Recorder): Promise<Expert> {
  const [first] = await browser.pages();
  const relay = first ?? (await browser.newPage());
  const entra = await browser.newPage();
  await browser.defaultBrowserContext().overridePermissions(`https://${entraHost}`, clipboard);
  await entra.goto(`https://${entraHost}/#home`);
  await relay.goto(`https://${companyHost(company)}/`);
  await relay.bringToFront();
  return createExpert(recorder, entra, relay);
}

type Save = (press: () => Promise<void>) => Promise<string>;

async function walk(expert: Expert, world: World, save: Save): Promise<void> {
  const userName = `B.Simon@${world.tenant.domains[0]}`;
  await readFirst(expert);
  await addFromGallery(expert);
  await configureEntra(expert, company);
  await reload(expert);
  const certificate = await save(() =>
    expert.hands.pressOn(expert.entra, 'a.ext-download[href$="/base64"]'),
  );
  const password = await createTestUser(expert);
  await assignTestUser(expert);
  await createPermission(expert);
  await fillSamlSettings(expert, certificate);
  await createRelayUser(expert, userName);
  await testThreeWays(expert, world, { userName, password, newPassword: 'Harbour-Lantern-47' });
}
