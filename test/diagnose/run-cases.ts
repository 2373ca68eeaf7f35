import type { StepId } from '../../lib/guide/step.ts';
import type { SetupState } from '../../lib/setup/setup-state.ts';
import type { TestKind } from '../../lib/setup/sign-in-test.ts';
import type { JudgedTest } from '../../lib/setup/test-verdict.ts';
import { applyFault, type FaultName } from '../practice/faults/faults.ts';
import { type Practice, servePractice } from '../practice/server.ts';
import { configuredWorld } from '../practice/world/configured-world.ts';
import { type Expectation, expectations, type healthy } from './expectations.ts';
import { knownSetup, setupSeenNow } from './known-setup.ts';
import { openTestBrowser, type TestBrowser } from './test-browser.ts';

export interface Outcome {
  readonly name: string;
  readonly isHealthy: boolean;
  readonly said: string;
  readonly wanted: string;
  readonly isRight: boolean;
  readonly seconds: number;
}

interface Case {
  readonly name: string;
  readonly fault: FaultName | null;
  readonly binding: 'post' | 'redirect';
  readonly expected: Expectation;
}

const nothing = { outcome: 'passed', cause: null } as const satisfies Expectation;

/** One case after another in one browser, each in consoles of its own on the same port. */
export async function runCases(
  faults: readonly FaultName[],
  healthyOnes: typeof healthy,
  { seesAfterwards, tell }: { seesAfterwards: boolean; tell: (outcome: Outcome) => void },
): Promise<Outcome[]> {
  const cases: Case[] = [
    ...healthyOnes.map(({ name, kind, binding }) => ({
      name,
      fault: null,
      binding,
      expected: { ...nothing, kind },
    })),
    ...faults.map((fault) => ({
      name: fault,
      fault,
      binding: 'post' as const,
      expected: { seesAfterwards, ...(expectations[fault] ?? nothing) },
    })),
  ];
  const first = await servePractice((await configuredWorld()).world);
  const { port } = first;
  const browser = await openTestBrowser(port);
  const outcomes: Outcome[] = [];
  let practice: Practice = first;
  try {
    for (const each of cases) {
      await practice.close();
      const begun = performance.now();
      const ready = await configuredWorld({ port, delay: 10 });
      practice = await servePractice(ready.world);
      const outcome = await runCase(browser, ready, each);
      const seconds = (performance.now() - begun) / 1000;
      outcomes.push({ ...outcome, seconds });
      tell({ ...outcome, seconds });
    }
    return outcomes;
  } finally {
    await browser.close();
    await practice.close();
  }
}

/** The assistant knows the consoles as they were before the fault: it was not there when it came about. */
async function runCase(
  browser: TestBrowser,
  ready: Awaited<ReturnType<typeof configuredWorld>>,
  { name, fault, binding, expected }: Case,
): Promise<Omit<Outcome, 'seconds'>> {
  const before = knownSetup(ready);
  ready.company.saml.binding = binding;
  if (fault !== null) await applyFault(ready.world, fault);
  const setup = (expected.seesAfterwards && setupSeenNow(ready)) || before;
  const kind = expected.kind ?? 'sp';
  const shared = { name, isHealthy: fault === null, wanted: wantedOf(expected) };
  try {
    await browser.begin(offering(kind, setup), ready);
    await browser.walk(ready, kind);
    if (expected.endsByHand) await browser.endByHand();
    const judged = await browser.verdict(kind);
    const step = judged.cause === null ? null : await browser.stepShown();
    const isRight = saidOf(judged, step, expected) === shared.wanted;
    return { ...shared, said: saidOf(judged, step), isRight };
  } catch (error) {
    const said = error instanceof Error ? (error.message.split('\n')[0] ?? '') : String(error);
    return { ...shared, said, isRight: false };
  }
}

/** The setup in which the panel offers such a test: those that the guide has before it have passed. */
function offering(kind: TestKind, setup: SetupState): SetupState {
  const passed = { at: new Date(Date.now() - 30_000).toISOString(), email: 'tested' };
  const before = kind === 'sp' ? {} : { sp: passed, test: passed };
  return { ...setup, tests: { pending: null, passed: before } };
}

function wantedOf({ outcome, cause, step, others = [] }: Expectation): string {
  return [outcome, cause, step && `→ ${step}`, ...others].filter(Boolean).join(' ');
}

/** What was said, as far as something is expected of it. */
function saidOf(
  { outcome, cause, others }: JudgedTest,
  step: StepId | null,
  expected?: Expectation,
): string {
  const isAsked = expected === undefined || expected.step !== undefined;
  const beside = expected
    ? (expected.others ?? []).filter((each) => others.includes(each))
    : others;
  return [outcome, cause, isAsked && step && `→ ${step}`, ...beside].filter(Boolean).join(' ');
}
