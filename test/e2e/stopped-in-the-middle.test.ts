import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { type DurableBrowser, openDurableBrowser } from '../durability/durable-browser.ts';
import { runCase, type StopKind } from '../durability/run-case.ts';
import { runOnce, type Whole } from '../durability/run-whole.ts';
import { formNow, press, type Scenario, untilOffered } from '../durability/scenario.ts';
import { begunSetup, scenariosIn } from '../durability/scenarios.ts';
import { counted, countSteps } from '../durability/stop-at.ts';
import { type Practice, startPractice } from '../practice/server.ts';
import { english } from '../support/english.ts';
import { eventually } from './support/eventually.ts';

/** A few of the stops that `npm run durability` makes at every step. */
const stops: readonly [scenario: string, at: string, StopKind][] = [
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
  const wholes = new Map<string, Whole>();

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
      const whole = wholes.get(name) ?? (await runOnce(browser, scenario, begun));
      wholes.set(name, whole);
      const result = await runCase(browser, scenario, whole, { step: at, kind });
      expect(result).toMatchObject({ at, lost: [], isHalfWritten: false });
    },
    120_000,
  );

  it('a press that may be repeated is carried out although nobody answered it at first', async () => {
    await browser.restore(begunSetup(practice.world.options.company));
    await untilOffered(browser, tick);
    await halted(() => press(browser, tick));
    await browser.stopBackground();
    await eventually(browser.stored).toMatchObject({ marks: { 'read-image-relay': {} } });
    expect(await alerts()).toEqual([]);
  }, 60_000);

  it('a fill that nobody answered is not repeated, and the panel says what to do', async () => {
    await browser.restore(begunSetup(practice.world.options.company));
    const fill = scenarios.find(({ name }) => name === 'fill of two fields');
    const form = await fill?.prepare(browser);
    await halted(async () => fill?.begin(browser));
    await browser.stopBackground();
    await eventually(alerts).toEqual([english['failure.no-answer']]);
    expect(await formNow(browser, { fields: fill?.fields ?? [] })).toEqual(form);
  }, 60_000);

  const tick = new RegExp(`^${english['now.tick']}$`);
  const alerts = () =>
    browser.panel().$$eval('[role=alert]', (all) => all.map(({ textContent }) => textContent));

  /** Has the background stand still at the message that this sends. */
  async function halted(send: () => Promise<void>): Promise<void> {
    await browser.send({ type: 'fill/settle' });
    const worker = await countSteps(browser.chromium(), 1);
    await send();
    await eventually(() => counted(worker)).toMatchObject({ isHalted: true });
  }
});
