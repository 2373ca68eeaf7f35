import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { type DurableBrowser, openDurableBrowser } from '../durability/durable-browser.ts';
import { runCase, type StopKind } from '../durability/run-case.ts';
import { runWhole } from '../durability/run-whole.ts';
import type { Scenario } from '../durability/scenario.ts';
import { begunSetup, scenariosIn } from '../durability/scenarios.ts';
import { type Practice, startPractice } from '../practice/server.ts';

/** A few of the stops that `npm run durability` makes at every step. */
const stops: readonly [scenario: string, at: string, StopKind][] = [
  ['capture in Image Relay', 'at page/loaded', 'background stopped'],
  ['capture in Image Relay', 'before a write', 'background stopped'],
  ['capture in Image Relay', 'after a write', 'browser killed'],
  ['fill of two fields', 'before an order', 'background stopped'],
  ['fill of two fields', 'after an order', 'background stopped'],
  ['putting all back', 'after an order', 'background stopped'],
  ['fill of two fields', 'after an order', 'browser killed'],
];

describe('nothing is lost where everything ends in the middle', () => {
  let practice: Practice;
  let browser: DurableBrowser;
  let scenarios: readonly Scenario[];

  beforeAll(async () => {
    practice = await startPractice({ delay: 10 });
    scenarios = await scenariosIn(practice.world);
    browser = await openDurableBrowser(practice);
  }, 120_000);
  afterAll(async () => {
    await browser.close();
    await practice.close();
  });

  it.each(stops)(
    '%s, stopped %s, %s',
    async (name, at, kind) => {
      const scenario = scenarios.find((each) => each.name === name);
      if (!scenario) throw new Error(`There is no ${name}.`);
      const begun = begunSetup(practice.world.options.company);
      const whole = await runWhole(browser, scenario, begun);
      const step = whole.steps.indexOf(at) + 1;
      expect(whole.steps).toContain(at);
      const result = await runCase(browser, scenario, whole, { step, kind });
      expect(result).toMatchObject({ at, lost: [], isHalfWritten: false });
    },
    120_000,
  );
});
