import { spawnSync } from 'node:child_process';
import { mkdirSync, readFileSync, rmSync } from 'node:fs';
import { buildExtension } from './build-extension.ts';
import { ensureTools, type Tool } from './ensure-tools.ts';
import { inProject, projectFolder } from './project.ts';
import {
  closingLine,
  countTests,
  exitStatus,
  failureLines,
  noTests,
  type TestReport,
} from './test-counts.ts';

const everywhere: readonly Tool[] = ['chromium', 'firefox', 'openssl', 'xmlsec1'];
const onLinux: readonly Tool[] = ['xvfb', 'xauth', 'xdotool'];

/** Runs Vitest with further arguments from the command line; gives its exit status. */
function runVitest(args: readonly string[], reportFile: string): number {
  const vitest = inProject('node_modules/vitest/vitest.mjs');
  const reporters = ['--reporter=default', '--reporter=json', `--outputFile.json=${reportFile}`];
  const { status } = spawnSync(process.execPath, [vitest, 'run', ...reporters, ...args], {
    cwd: projectFolder,
    stdio: 'inherit',
  });
  return status ?? 1;
}

/** The report of a run; an empty one when it broke off before it could report. */
function readReport(reportFile: string): TestReport {
  try {
    return JSON.parse(readFileSync(reportFile, 'utf8'));
  } catch {
    return noTests;
  } finally {
    rmSync(reportFile, { force: true });
  }
}

function main(): number {
  ensureTools(process.platform === 'linux' ? [...everywhere, ...onLinux] : everywhere);
  buildExtension();
  mkdirSync(inProject('.output'), { recursive: true });
  // Two runs at the same time must not read each other's report.
  const reportFile = inProject('.output', `tests-${process.pid}.json`);
  const status = runVitest(process.argv.slice(2), reportFile);
  const report = readReport(reportFile);
  const counts = countTests(report);
  for (const line of failureLines(status, report)) console.error(line);
  console.log(closingLine(counts));
  return exitStatus(status, counts);
}

try {
  process.exitCode = main();
} catch (error) {
  console.error(error instanceof Error ? error.message : error);
  process.exitCode = 1;
}
