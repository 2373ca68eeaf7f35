import { buildExtension } from '../support/build-extension.ts';
import { ensureTools } from '../support/ensure-tools.ts';
import { parseBenchOptions } from './options.ts';
import { parts } from './parts.ts';
import { type PartReport, type Report, reportOf } from './report.ts';
import { tableOf } from './table.ts';

const minute = 60_000;

/** A part that fails says so, and the others run all the same. */
async function runPart(name: string, rounds: number): Promise<PartReport> {
  console.log(`\n${name}`);
  try {
    return (await parts[name]?.(rounds)) ?? { lines: [], notRun: ['unknown'] };
  } catch (error) {
    return { lines: [], notRun: [error instanceof Error ? error.message : String(error)] };
  }
}

async function measure(args: readonly string[]): Promise<Report> {
  const all = Object.keys(parts);
  const { rounds, parts: wanted } = parseBenchOptions(args, all);
  ensureTools(['chromium']);
  buildExtension();
  const begun = performance.now();
  const found: Record<string, PartReport> = {};
  for (const name of wanted) {
    const report = await runPart(name, rounds);
    console.log(tableOf(name, report));
    found[name] = report;
  }
  const elapsedMinutes = Math.round((10 * (performance.now() - begun)) / minute) / 10;
  return reportOf(found, { rounds, isWhole: wanted.length === all.length, elapsedMinutes });
}

try {
  const report = await measure(process.argv.slice(2));
  console.log(JSON.stringify(report));
  process.exitCode = report.ok ? 0 : 1;
} catch (error) {
  console.error(error instanceof Error ? error.message : error);
  console.log(JSON.stringify({ ok: false }));
  process.exitCode = 1;
}
