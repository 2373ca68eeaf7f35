import type { Browser } from 'puppeteer-core';
import { afterAll, beforeAll, expect, test } from 'vitest';
import knownMisses from './known-misses.json' with { type: 'json' };
import { launchPageBrowser } from './matching/page-browser.ts';
import { runSuite } from './run-suite.ts';
import { unseenFolders, unseenSuite } from './unseen/unseen-suite.ts';

const timeout = 120_000;
let browser: Browser;

beforeAll(async () => {
  browser = await launchPageBrowser();
}, timeout);

afterAll(() => browser?.close());

test.each(unseenFolders)(
  '$name: what is left alone is what the ledger says, and nothing is wrong',
  async ({ name, folder }) => {
    const { results, figures } = await runSuite(await unseenSuite(name, folder), browser);
    expect(results.flatMap((each) => each.misses)).toEqual(knownMisses[name]);
    expect([figures.fields?.wrong, figures.captures?.wrong]).toEqual([0, 0]);
  },
  timeout,
);
