import { mkdtemp, readdir, rm, stat } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Browser } from 'puppeteer-core';
import { waitUntil } from '../../support/wait-until.ts';

/** Where a test's browser saves files, away from everybody's own downloads. */
export interface Downloads {
  /** The path of the file that a press in a page saves. */
  save: (press: () => Promise<void>) => Promise<string>;
  remove: () => Promise<void>;
}

/** Prepares a folder of its own. */
export async function startDownloads(browser: Browser): Promise<Downloads> {
  const folder = await mkdtemp(join(tmpdir(), 'downloads-'));
  const session = await browser.target().createCDPSession();
  return {
    save: async (press) => {
      const downloadPath = await mkdtemp(join(folder, 'one-'));
      await session.send('Browser.setDownloadBehavior', { behavior: 'allow', downloadPath });
      await press();
      return join(downloadPath, await waitUntil('the file is saved', () => saved(downloadPath)));
    },
    remove: () => rm(folder, { recursive: true, force: true }),
  };
}

/** Chromium writes into a file of another name until it is done, and may keep the name by an empty one meanwhile. */
async function saved(folder: string): Promise<string | undefined> {
  const name = (await readdir(folder)).find((each) => /\.(cer|json|md|xml)$/.test(each));
  return name !== undefined && (await stat(join(folder, name))).size > 0 ? name : undefined;
}
