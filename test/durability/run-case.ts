import { waitUntil } from '../support/wait-until.ts';
import type { DurableBrowser } from './durable-browser.ts';
import { unknownTo } from './fill-agrees.ts';
import { factsIn, type KnownFacts, missingFrom, settledOnly } from './known-facts.ts';
import type { Whole } from './run-whole.ts';
import { type Form, formNow, type Scenario } from './scenario.ts';
import { countSteps, untilStill } from './stop-at.ts';

export type StopKind = 'background stopped' | 'browser killed';

/** Where a scenario is cut short, and how. */
export interface Stop {
  /** Number of the step, from 1 on, or the name of which it is the first. */
  readonly step: number | string;
  readonly kind: StopKind;
}

/** One stop of one scenario, and what came of it. */
export interface CaseResult {
  /** Name of the step at which it was stopped. */
  readonly at: string;
  /** How many facts of the stopped scenario had been acknowledged. */
  readonly recorded: number;
  readonly lost: readonly string[];
  readonly isHalfWritten: boolean;
}

/** Milliseconds in which a scenario that goes on has come to its next step. */
const quiet = 4_000;
/** Milliseconds in which everything has been said again. */
const settling = 15_000;

/** Stops a scenario at a step and looks what is known afterwards; null where the step did not come. */
export async function runCase(
  browser: DurableBrowser,
  scenario: Scenario,
  whole: Whole,
  { step, kind }: Stop,
): Promise<CaseResult | null> {
  await browser.restore(whole.before);
  const form = await scenario.prepare(browser);
  await browser.send({ type: 'fill/settle' });
  const before = factsIn(await browser.stored());
  const worker = await countSteps(browser.chromium(), step);
  await scenario.begin(browser);
  const { isHalted, steps } = await untilStill(worker, quiet);
  if (!isHalted) return null;
  const at = steps.at(-1) ?? '';
  const acknowledged = factsIn(await browser.stored());
  if (before === null || acknowledged === null) return halfWritten(at, 0);
  const recorded = missingFrom(before, acknowledged).length;
  if (kind === 'background stopped') await browser.stopBackground();
  else await browser.killBrowser();
  const after = factsIn(await browser.stored());
  if (after === null) return halfWritten(at, recorded);
  // An open page may have told at once what came of a press.
  const kept = kind === 'browser killed' ? acknowledged : settledOnly(acknowledged);
  const gone = missingFrom(after, kept);
  if (kind === 'browser killed') await browser.tab().goto(scenario.address);
  const isRead = scenario.fields.length === 0;
  const late = await lateMissing(browser, scenario, {
    wanted: settledOnly(isRead ? whole.known : acknowledged),
    form: kind === 'browser killed' ? null : form,
  });
  return { at, recorded, lost: [...new Set([...gone, ...late])], isHalfWritten: false };
}

function halfWritten(at: string, recorded: number): CaseResult {
  return { at, recorded, lost: [], isHalfWritten: true };
}

interface Expected {
  readonly wanted: KnownFacts;
  /** What the form held at first; null where another one stands there now. */
  readonly form: Form | null;
}

/** What is still missing when everybody has had the time to say it again. */
async function lateMissing(
  browser: DurableBrowser,
  scenario: Scenario,
  { wanted, form }: Expected,
): Promise<string[]> {
  let missing = ['everything'];
  const look = async () => {
    const stored = await browser.stored();
    const known = factsIn(stored);
    if (known === null) return false;
    const now = form === null ? {} : await formNow(browser, scenario);
    const unknown = unknownTo(stored, { before: form ?? {}, now }) ?? ['what came of a press'];
    const unheard = scenario.expects.filter((name) => !known.has(name));
    missing = [...missingFrom(known, wanted), ...unheard, ...unknown];
    return missing.length === 0;
  };
  await waitUntil('everything is known', look, settling).catch(() => undefined);
  return missing;
}
