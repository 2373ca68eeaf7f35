import type { DurableBrowser } from './durable-browser.ts';
import { type CaseResult, runCase, type Stop, type StopKind } from './run-case.ts';
import { runWhole, type Whole } from './run-whole.ts';
import type { Scenario } from './scenario.ts';
import type { Row } from './tally.ts';

/** A step may fail to come where a page drew itself in fewer rounds than before. */
const tries = 3;
/** After so many bad cases the rest would tell nothing new. */
const mostBad = 5;

/**
 * Every scenario, stopped at each of its steps. Each starts from what the captures before it have brought.
 *
 * @param only Stops only scenarios whose names begin so.
 */
export async function runAll(
  browser: DurableBrowser,
  scenarios: readonly Scenario[],
  { begun, only }: { readonly begun: unknown; readonly only: string },
): Promise<Row[]> {
  const rows: Row[] = [];
  let start = begun;
  for (const scenario of scenarios) {
    const isStopped = scenario.name.startsWith(only);
    const isRead = scenario.fields.length === 0;
    if (!isStopped && !isRead) continue;
    const whole = await runWhole(browser, scenario, start);
    if (isRead) start = whole.after;
    if (!isStopped) continue;
    rows.push(await runRow(browser, scenario, whole, 'background stopped'));
    if (scenario.isKilled) rows.push(await runRow(browser, scenario, whole, 'browser killed'));
    if (rows.flatMap(badOnes).length > mostBad) break;
  }
  return rows;
}

async function runRow(
  browser: DurableBrowser,
  scenario: Scenario,
  whole: Whole,
  kind: StopKind,
): Promise<Row> {
  const cases: (CaseResult | null)[] = [];
  const row = { scenario: scenario.name, kind, cases };
  for (const index of whole.steps.keys()) {
    cases.push(await tryCase(browser, scenario, whole, { step: index + 1, kind }));
    process.stderr.write(badOnes(row).length > 0 ? '!' : '.');
    if (badOnes(row).length > mostBad) break;
  }
  process.stderr.write('\n');
  return row;
}

async function tryCase(
  browser: DurableBrowser,
  scenario: Scenario,
  whole: Whole,
  stop: Stop,
): Promise<CaseResult | null> {
  for (let attempt = 0; attempt < tries; attempt += 1) {
    const result = await runOrReport(browser, scenario, whole, stop);
    if (result !== null) return result;
  }
  return null;
}

/** A browser that does not answer has not been judged: it is killed, and the case begins anew. */
async function runOrReport(
  browser: DurableBrowser,
  scenario: Scenario,
  whole: Whole,
  stop: Stop,
): Promise<CaseResult | null> {
  try {
    return await runCase(browser, scenario, whole, stop);
  } catch (error) {
    const at = `${scenario.name}, step ${stop.step}`;
    console.error(`\n${at}: ${error instanceof Error ? error.message : error}`);
    await browser.killBrowser();
    return null;
  }
}

function badOnes({ cases }: Row): (CaseResult | null)[] {
  return cases.filter((each) => each === null || each.isHalfWritten || each.lost.length > 0);
}
