import type { Browser } from 'puppeteer-core';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { sourcesIn } from '../support/builders/sources.ts';
import { readForms } from './forms/form-file.ts';
import { formFiles, formSuite } from './forms/form-suite.ts';
import knownMisses from './known-misses.json' with { type: 'json' };
import { launchPageBrowser } from './matching/page-browser.ts';
import { runSuite } from './run-suite.ts';

const timeout = 60_000;
let browser: Browser;

beforeAll(async () => {
  browser = await launchPageBrowser();
}, timeout);

afterAll(() => browser?.close());

/** Whoever makes the matcher better takes the line out of the ledger, and nobody makes it worse unseen. */
test.each(formFiles)(
  '$name: the matcher leaves alone what the ledger says, and nothing else',
  async ({ name, file }) => {
    const { figures, results, failures } = await runSuite(await formSuite(name, file), browser);
    expect(results.flatMap((each) => each.misses)).toEqual(knownMisses[name]);
    expect(figures.fields?.wrong).toBe(0);
    expect(failures).toEqual([]);
  },
  timeout,
);

test('no application of the wild forms is known by its name', async () => {
  const shipped = sourcesIn('lib').map((source) => source.text);
  const forms = await readForms(formFiles[0].file);
  const named = forms.filter(({ app }) => shipped.some((text) => holdsWord(text, app)));
  expect(named.map(({ app }) => app)).toEqual([]);
});

function holdsWord(text: string, word: string): boolean {
  return new RegExp(`\\b${word}\\b`, 'i').test(text);
}
