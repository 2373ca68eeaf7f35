import { mkdir, rm, writeFile } from 'node:fs/promises';
import { dirname } from 'node:path';
import { parseArgs } from 'node:util';
import { ensureTools } from '../support/ensure-tools.ts';
import { inProject } from '../support/project.ts';
import { type ConsoleStand, openConsoleStand, withoutWords } from './consoles/console-suite.ts';
import { formFiles, formSuite, wordlessFormSuite } from './forms/form-suite.ts';
import { launchPageBrowser } from './matching/page-browser.ts';
import { summaryOf, tableOf } from './report.ts';
import { runSuite, together } from './run-suite.ts';
import type { Suite, SuiteResult } from './suite.ts';
import { unseenFolders, unseenSuite } from './unseen/unseen-suite.ts';

const output = inProject('.output', 'accuracy.json');

const { values } = parseArgs({
  options: {
    forms: { type: 'string' },
    only: { type: 'string' },
    suite: { type: 'string' },
    'no-captions': { type: 'boolean', default: false },
  },
});

/** The files of forms. Another file takes the place of our own. */
const files =
  values.forms === undefined ? formFiles : [{ name: 'forms', file: values.forms } as const];

/** With the words and without; `--no-captions` leaves the first out. */
async function formSuites(): Promise<Suite[]> {
  const wordless = files.map(({ name, file }) => wordlessFormSuite(name, file));
  const known = files.map(({ name, file }) => formSuite(name, file));
  return Promise.all(values['no-captions'] ? wordless : [...known, ...wordless]);
}

/** Pages of authors who knew nothing of the recognisers. */
async function unseenSuites(): Promise<Suite[]> {
  if (values.forms !== undefined || values['no-captions']) return [];
  return Promise.all(unseenFolders.map(({ name, folder }) => unseenSuite(name, folder)));
}

async function runAll(): Promise<SuiteResult[]> {
  await using ends = new AsyncDisposableStack();
  const begun = <Thing extends { close: () => Promise<void> }>(thing: Thing) =>
    ends.adopt(thing, (each) => each.close());
  const browser = begun(await launchPageBrowser());
  const stand = values.forms === undefined ? begun(await openConsoleStand()) : null;
  const results: SuiteResult[] = [];
  for (const suite of chosen([
    ...(await formSuites()),
    ...(await unseenSuites()),
    ...consoleSuites(stand),
  ])) {
    const result = await runSuite(suite, browser);
    console.log(tableOf(result));
    results.push(result);
  }
  const wordless = stand?.wordless.map(({ name }) => name) ?? [];
  const ofNobody = results.filter(({ name }) => wordless.includes(name));
  if (stand === null || ofNobody.length < wordless.length) return results;
  const all = together('All consoles, no captions', ofNobody, withoutWords);
  console.log(tableOf(all));
  return [...results, all];
}

/** The same of the consoles. */
function consoleSuites(stand: ConsoleStand | null): readonly Suite[] {
  if (stand === null) return [];
  return values['no-captions'] ? stand.wordless : [...stand.suites, ...stand.wordless];
}

/** `--suite TEXT` runs the suites, and `--only TEXT` the cases whose names begin so. */
function chosen(all: readonly Suite[]): readonly Suite[] {
  const { only, suite: name = '' } = values;
  const suites = all.filter((suite) => suite.name.startsWith(name));
  if (only === undefined) return suites;
  return suites
    .map((suite) => ({ ...suite, cases: suite.cases.filter(({ name }) => name.startsWith(only)) }))
    .filter((suite) => suite.cases.length > 0);
}

async function main(): Promise<void> {
  ensureTools(['chromium']);
  // What an earlier run found must not stand for one that broke off.
  await rm(output, { force: true });
  const summary = summaryOf(await runAll());
  await mkdir(dirname(output), { recursive: true });
  await writeFile(output, `${JSON.stringify(summary, null, 2)}\n`);
  console.log(JSON.stringify(summary));
  if (!summary.passed) process.exitCode = 1;
}

try {
  await main();
} catch (error) {
  console.error(error instanceof Error ? error.message : String(error));
  process.exitCode = 1;
}
