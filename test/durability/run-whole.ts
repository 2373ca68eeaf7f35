import type { DurableBrowser } from './durable-browser.ts';
import { factsIn, type KnownFacts } from './known-facts.ts';
import type { Scenario } from './scenario.ts';
import { countSteps, untilStill } from './stop-at.ts';

/** What a scenario starts from and comes to when nobody cuts it short. */
export interface Whole {
  /** The stored setup it starts from. */
  readonly before: unknown;
  /** The stored setup it ends with. */
  readonly after: unknown;
  readonly known: KnownFacts;
  /** Names of the steps of the background, in order. */
  readonly steps: readonly string[];
}

/** Milliseconds without a step after which a scenario counts as over. */
const quiet = 2_000;

/** Lets a scenario run to its end, twice, since pages do not draw themselves the same way each time. */
export async function runWhole(
  browser: DurableBrowser,
  scenario: Scenario,
  before: unknown,
): Promise<Whole> {
  const one = await runOnce(browser, scenario, before);
  const other = await runOnce(browser, scenario, before);
  return one.steps.length < other.steps.length ? one : other;
}

/** The same, once. */
export async function runOnce(
  browser: DurableBrowser,
  scenario: Scenario,
  before: unknown,
): Promise<Whole> {
  await browser.restore(before);
  await scenario.prepare(browser);
  await browser.send({ type: 'fill/settle' });
  const worker = await countSteps(browser.chromium(), null);
  await scenario.begin(browser);
  const { steps } = await untilStill(worker, quiet);
  const after = await browser.stored();
  const known = factsIn(after);
  if (known === null)
    throw new Error(`${scenario.name}: nothing was stopped, and it is not whole.`);
  const lacking = scenario.expects.filter((name) => !known.has(name));
  if (lacking.length > 0)
    throw new Error(`${scenario.name}: nothing was stopped, and it lacks ${lacking.join(', ')}.`);
  return { before, after, known, steps };
}
