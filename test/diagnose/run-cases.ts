import { remedyFor } from '../../lib/diagnosis/causes.ts';
import type { SetupState } from '../../lib/setup/setup-state.ts';
import type { JudgedTest } from '../../lib/setup/test-verdict.ts';
import { applyFault, type FaultName } from '../practice/faults/faults.ts';
import { type Practice, servePractice } from '../practice/server.ts';
import { configuredWorld } from '../practice/world/configured-world.ts';
import { type Expectation, expectations, type healthy } from './expectations.ts';
import { knownSetup } from './known-setup.ts';
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
  tell: (outcome: Outcome) => void,
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
      expected: expectations[fault] ?? nothing,
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
  const setup = knownSetup(ready);
  ready.company.saml.binding = binding;
  if (fault !== null) await applyFault(ready.world, fault);
  const kind = expected.kind ?? 'sp';
  const shared = { name, isHealthy: fault === null, wanted: wantedOf(expected) };
  try {
    await browser.begin(kind === 'sign-out' ? tested(setup) : setup, ready);
    await browser.walk(ready, kind);
    if (expected.endsByHand) await browser.endByHand();
    const judged = await browser.verdict(kind);
    return {
      ...shared,
      said: saidOf(judged, setup),
      isRight: saidOf(judged, setup, expected) === shared.wanted,
    };
  } catch (error) {
    const said = error instanceof Error ? (error.message.split('\n')[0] ?? '') : String(error);
    return { ...shared, said, isRight: false };
  }
}

/** Signing out is offered once somebody has signed in. */
function tested(setup: ReturnType<typeof knownSetup>): ReturnType<typeof knownSetup> {
  const at = new Date(Date.now() - 30_000).toISOString();
  return { ...setup, tests: { pending: null, passed: { sp: { at, email: 'tested' } } } };
}

function wantedOf({ outcome, cause, step, others = [] }: Expectation): string {
  return [outcome, cause, step && `→ ${step}`, ...others].filter(Boolean).join(' ');
}

/** What was said, as far as something is expected of it. */
function saidOf(
  { outcome, cause, others }: JudgedTest,
  setup: SetupState,
  expected?: Expectation,
): string {
  const remedy = cause === null ? null : remedyFor(cause, setup);
  const step = remedy?.kind === 'step' ? `→ ${remedy.step}` : null;
  const isAsked = expected === undefined || expected.step !== undefined;
  const beside = expected
    ? (expected.others ?? []).filter((each) => others.includes(each))
    : others;
  return [outcome, cause, isAsked && step, ...beside].filter(Boolean).join(' ');
}
