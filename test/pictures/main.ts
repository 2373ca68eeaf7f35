import { parseArgs } from 'node:util';
import type { Language } from '../../lib/messages/languages.ts';
import { buildExtension } from '../support/build-extension.ts';
import { ensureTools } from '../support/ensure-tools.ts';
import { inProject } from '../support/project.ts';
import { takeDocsPictures } from './docs-pictures.ts';
import { pictureLanguages } from './language.ts';
import { takeAll } from './run.ts';
import { scenes } from './scenes/scenes.ts';
import type { Taken } from './take.ts';

const folder = inProject('.output', 'pictures');

const { values } = parseArgs({
  options: {
    /** How the names of the scenes begin that are taken. */
    only: { type: 'string', default: '' },
    /** Takes the pictures of README and of the stores instead. */
    docs: { type: 'boolean', default: false },
  },
});

/** Every line about what is wrong, so that nobody has to look for it. */
function tell({ scene, missing, violations, overflows }: Taken, language: Language): void {
  const lines = [...(missing === null ? [] : [missing]), ...violations, ...overflows];
  for (const line of lines) console.log(`${scene} (${language}): ${line}`);
}

function summaryOf(all: readonly Taken[], seconds: number) {
  const sum = (count: (taken: Taken) => number) =>
    all.reduce((total, each) => total + count(each), 0);
  const summary = {
    screens: new Set(all.map(({ scene }) => scene)).size,
    pictures: sum(({ pictures }) => pictures),
    violations: sum(({ violations }) => violations.length),
    overflows: sum(({ overflows }) => overflows.length),
    seconds,
  };
  const cameUp = all.length > 0 && all.every(({ missing }) => missing === null);
  return { ...summary, passed: cameUp && summary.violations + summary.overflows === 0 };
}

async function main(): Promise<void> {
  ensureTools(['chromium']);
  buildExtension();
  if (values.docs) {
    for (const file of await takeDocsPictures(inProject('docs', 'assets'))) console.log(file);
    return;
  }
  const began = performance.now();
  const chosen = scenes.filter(({ name }) => name.startsWith(values.only));
  const all = await takeAll(chosen, pictureLanguages, folder, tell);
  const summary = summaryOf(all, Math.round((performance.now() - began) / 1000));
  console.log(JSON.stringify(summary));
  if (!summary.passed) process.exitCode = 1;
}

try {
  await main();
} catch (error) {
  console.error(error instanceof Error ? error.message : String(error));
  process.exitCode = 1;
}
