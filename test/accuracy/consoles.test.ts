import { afterAll, beforeAll, expect, test } from 'vitest';
import { type ConsoleStand, openConsoleStand } from './consoles/console-suite.ts';
import knownMisses from './known-misses.json' with { type: 'json' };
import { launchPageBrowser } from './matching/page-browser.ts';
import { runSuite } from './run-suite.ts';
import type { Suite } from './suite.ts';

const timeout = 400_000;
let stand: ConsoleStand;

beforeAll(async () => {
  stand = await openConsoleStand();
}, timeout);

afterAll(() => stand?.close());

async function measured(suite: Suite) {
  const browser = await launchPageBrowser();
  try {
    return await runSuite(suite, browser);
  } finally {
    await browser.close();
  }
}

test(
  'every page in every manner: what is left alone is what the ledger says, and nothing is wrong',
  async () => {
    const { results, figures, failures } = await measured(stand.reduced);
    expect(results.flatMap((each) => each.misses)).toEqual(knownMisses.consoles);
    expect([figures.fields?.wrong, figures.captures?.wrong]).toEqual([0, 0]);
    expect(failures).toEqual([]);
  },
  timeout,
);

test(
  'every page after years: what is left alone is what the ledger says, and nothing is wrong',
  async () => {
    const { results, figures, failures } = await measured(stand.reducedDrift);
    expect(results.flatMap((each) => each.misses)).toEqual(knownMisses['consoles after years']);
    expect([figures.fields?.wrong, figures.captures?.wrong]).toEqual([0, 0]);
    expect(failures).toEqual([]);
  },
  timeout,
);
