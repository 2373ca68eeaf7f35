import { readFile } from 'node:fs/promises';
import { parseArgs } from 'node:util';
import { ensureTools } from '../support/ensure-tools.ts';
import { matchPage, type PageSource } from './matching/match-page.ts';
import { launchPageBrowser } from './matching/page-browser.ts';
import type { PageMatch } from './matching/page-match.ts';

const usage = 'Usage: npm run match -- FILE.html --url https://company.imagerelay.com/settings';

try {
  await match(await sourceFrom(process.argv.slice(2)));
} catch (error) {
  console.error(error instanceof Error ? error.message : String(error));
  process.exitCode = 1;
}

async function match(source: PageSource): Promise<void> {
  ensureTools(['chromium']);
  const browser = await launchPageBrowser();
  try {
    console.log(JSON.stringify(printed(await matchPage(browser, source))));
  } finally {
    await browser.close();
  }
}

/** What is printed of each field; scores and roles are for the suites alone. */
function printed({ page, fields }: PageMatch) {
  const told = Object.entries(fields).map(([setting, { outcome, control, evidence }]) => [
    setting,
    { outcome, control, evidence },
  ]);
  return { page, fields: Object.fromEntries(told) };
}

async function sourceFrom(args: readonly string[]): Promise<PageSource> {
  const { values, positionals } = parseArgs({
    args: [...args],
    allowPositionals: true,
    options: { url: { type: 'string' } },
  });
  const [file, ...others] = positionals;
  if (file === undefined || others.length > 0 || values.url === undefined) throw new Error(usage);
  if (!URL.canParse(values.url)) throw new Error(`--url takes an address, not “${values.url}”`);
  return { html: await readFile(file, 'utf8'), address: values.url };
}
