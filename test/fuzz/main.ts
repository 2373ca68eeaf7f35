import { spawnSync } from 'node:child_process';
import { mkdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { inProject, projectFolder } from '../support/project.ts';
import { type FuzzOptions, parseFuzzOptions } from './options.ts';
import { type FuzzSummary, readRecords, summaryOf } from './summary.ts';

/** Runs the properties in Vitest; gives its exit status. */
function runProperties({ cases, seed, only }: FuzzOptions, recordFile: string): number {
  const vitest = inProject('node_modules/vitest/vitest.mjs');
  const { status } = spawnSync(
    process.execPath,
    [vitest, 'run', '--project=unit', `test/fuzz/${only}`],
    {
      cwd: projectFolder,
      stdio: 'inherit',
      env: {
        ...process.env,
        FUZZ_CASES: String(cases),
        FUZZ_SEED: String(seed),
        FUZZ_RECORDS: recordFile,
      },
    },
  );
  return status ?? 1;
}

function fuzz(options: FuzzOptions): FuzzSummary {
  mkdirSync(inProject('.output'), { recursive: true });
  const recordFile = inProject('.output', `fuzz-${process.pid}.jsonl`);
  writeFileSync(recordFile, '');
  try {
    const status = runProperties(options, recordFile);
    const records = readRecords(readFileSync(recordFile, 'utf8'));
    return summaryOf(records, { asked: options.cases, seed: options.seed, status });
  } finally {
    rmSync(recordFile);
  }
}

try {
  const options = parseFuzzOptions(process.argv.slice(2));
  console.log(`Seed ${options.seed}: npm run fuzz -- --seed ${options.seed} runs the same again.`);
  const summary = fuzz(options);
  console.log(JSON.stringify(summary));
  process.exitCode = summary.ok ? 0 : 1;
} catch (error) {
  console.error(error instanceof Error ? error.message : error);
  console.log(JSON.stringify({ ok: false }));
  process.exitCode = 1;
}
