import { changedSettings } from '../setup/changed-settings.ts';
import { type ConfigurationKey, configurationKeys } from '../setup/configuration.ts';
import type { SetupState, TestWay } from '../setup/setup-state.ts';
import type { Change } from './changes-since.ts';

/** What changed since a test passed by that way; nothing where none has passed, or none that kept its settings. */
export function changesSinceTest(way: TestWay, setup: SetupState): Change[] {
  const passed = setup.tests.passed[way];
  const changed = passed?.configuration ? changedSettings(passed.configuration, setup) : [];
  return changed.map(({ key, was, is }) => ({
    key,
    was: was === null ? null : shown(key, was),
    is: shown(key, is),
    at: whenChanged(key, setup) ?? passed?.at ?? '',
  }));
}

/** Settings of which a test that was ticked by hand says nothing once one has changed. */
export function changedAfterTick(at: string, setup: SetupState): Change[] {
  return configurationKeys.flatMap((key) => {
    const fact = setup.facts[key];
    const previous = fact?.previous;
    if (!fact || !previous || previous.until <= at) return [];
    const change = { key, was: shown(key, previous.value), is: shown(key, fact.value) };
    return [{ ...change, at: previous.until }];
  });
}

/** The end tells certificates apart, and a configuration keeps no more of one. */
function shown(key: ConfigurationKey, value: string): string {
  return key === 'image-relay/idp.certificate' ? `…${value.slice(-16)}` : value;
}

function whenChanged(key: ConfigurationKey, { facts, filled }: SetupState): string | undefined {
  const fact = facts[key];
  if (fact !== undefined) return fact.previous?.until ?? fact.at;
  const isFilled = key === 'image-relay/idp.certificate';
  return isFilled ? filled['samlSettings.certificate']?.at : undefined;
}
