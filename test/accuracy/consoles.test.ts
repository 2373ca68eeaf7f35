import { afterAll, beforeAll, expect, test } from 'vitest';
import { type ConsoleStand, openConsoleStand } from './consoles/console-suite.ts';
import knownMisses from './known-misses.json' with { type: 'json' };
import { launchPageBrowser } from './matching/page-browser.ts';
import { runSuite } from './run-suite.ts';

const timeout = 400_000;
let stand: ConsoleStand;

beforeAll(async () => {
  stand = await openConsoleStand();
}, timeout);

afterAll(() => stand?.close());

test(
  'every page in every manner: what is left alone is what the ledger says, and nothing is wrong',
  async () => {
    const browser = await launchPageBrowser();
    try {
      const { results, figures, failures } = await runSuite(stand.reduced, browser);
      expect(results.flatMap((each) => each.misses)).toEqual(knownMisses.consoles);
      expect([figures.fields?.wrong, figures.captures?.wrong]).toEqual([0, 0]);
      expect(failures).toEqual([]);
    } finally {
      await browser.close();
    }
  },
  timeout,
);
