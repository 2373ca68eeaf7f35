import fc from 'fast-check';
import { expect } from 'vitest';
import type { Observation } from '../../lib/consoles/observation.ts';
import { pageReport } from '../../lib/messages/page-report.ts';
import { acceptSetting, type SettingName } from '../../lib/saml/settings.ts';
import {
  eventsFromObservation,
  type ObservationOrigin,
} from '../../lib/setup/events-from-observation.ts';
import { isAnotherApplication } from '../../lib/setup/page-belongs.ts';
import { planFill } from '../../lib/setup/plan-fill.ts';
import { reduce } from '../../lib/setup/reduce.ts';
import { type SetupState, setupState } from '../../lib/setup/setup-state.ts';
import { aVisit } from '../support/builders/observations.ts';
import { aFinishedSetup, aSetup } from '../support/builders/setups.ts';
import { jsonDamage } from './support/json-damage.ts';
import { property } from './support/property.ts';
import { anyReadings } from './support/readings.ts';
import { observations, origins } from './support/seen-pages.ts';

const { tabAddress: _, ...visit } = aVisit;
const looks = fc.array(fc.tuple(observations, origins), { maxLength: 6 });
const starts = fc.constantFrom(aSetup(), aFinishedSetup());

function after(setup: SetupState, [seen, origin]: [Observation, ObservationOrigin]): SetupState {
  return eventsFromObservation(setup, seen, origin).reduce(reduce, setup);
}

property(
  'whatever pages show, the setup comes back from the store as it is, each value in its shape',
  fc.tuple(starts, looks),
  ([start, seen]) => {
    const setup = seen.reduce(after, start);
    expect(setupState.parse(JSON.parse(JSON.stringify(setup)))).toEqual(setup);
    for (const [key, fact] of Object.entries(setup.facts)) {
      const name = key.slice(key.indexOf('/') + 1) as SettingName;
      expect(acceptSetting(name, fact.value)).toBe(fact.value);
    }
  },
);

property(
  'a page that shows the same twice tells nothing new the second time',
  fc.tuple(starts, looks, observations, origins),
  ([start, seen, last, origin]) => {
    const setup = after(seen.reduce(after, start), [last, origin]);
    const twice = after(setup, [last, origin]);
    expect(after(twice, [last, origin])).toEqual(twice);
  },
);

property(
  'another company’s page and another application’s tell nothing',
  fc.tuple(starts, observations, origins),
  ([start, seen, origin]) => {
    const isOther = origin.console === 'image-relay' && origin.host !== start.company.host;
    const isForeign = start.application !== null && isAnotherApplication(start, seen.readings);
    if (isOther || isForeign) expect(after(start, [seen, origin])).toBe(start);
  },
);

const reports = fc
  .tuple(observations, fc.option(anyReadings), fc.option(jsonDamage))
  .map(([seen, readings, damage]) => {
    const observation = readings === null ? seen : { ...seen, readings };
    const report = { type: 'page/observed', visit, observation };
    return damage === null ? report : damage(report);
  });

property(
  'a report of any kind is refused, or leaves a setup that can be kept',
  fc.tuple(starts, reports, origins),
  ([start, report, origin]) => {
    const parsed = pageReport.safeParse(report);
    if (!parsed.success || parsed.data.type !== 'page/observed') return;
    const setup = after(start, [parsed.data.observation, origin]);
    expect(setupState.safeParse(JSON.parse(JSON.stringify(setup))).error).toBeUndefined();
  },
);

property(
  'a plan writes only where exactly one field was found, and names each field once',
  fc.tuple(starts, observations),
  ([setup, seen]) => {
    const plan = planFill(setup, seen);
    expect(new Set(plan.map(({ field }) => field)).size).toBe(plan.length);
    for (const { field, decision, next } of plan) {
      if (decision.kind !== 'write' && decision.kind !== 'conflict') continue;
      const state = seen.fields.filter(({ id }) => id === field).at(-1);
      expect(next).not.toBe('');
      expect(state?.outcome === 'found' ? state.editable : state?.behindOpener).toBe(true);
      expect(state?.outcome === 'found' && state.shown === 'proposed').toBe(false);
    }
  },
);
