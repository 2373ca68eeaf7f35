import type { Condition } from '../guide/condition.ts';
import type { Step } from '../guide/step.ts';
import type { SetupState } from '../setup/setup-state.ts';

/** When a step came to be done, as far as the setup tells; null where it does not. ISO 8601. */
export function doneAt(step: Step, setup: SetupState): string | null {
  const times = step.waitsFor.map((condition) => metAt(condition, setup));
  return latest(times.filter((each) => each !== null));
}

function metAt(condition: Condition, setup: SetupState): string | null {
  switch (condition.kind) {
    case 'seen':
      return earliest(condition.pages.flatMap((page) => setup.seen[page] ?? []));
    case 'known':
    case 'equal':
      return setup.facts[condition.fact]?.at ?? null;
    case 'filled':
      return setup.filled[condition.field]?.at ?? null;
    case 'certificate':
      return latest(
        [setup.facts['entra/idp.certificate'], setup.facts['entra/idp.thumbprint']].flatMap(
          (fact) => fact?.at ?? [],
        ),
      );
    case 'saved-with-form':
      return setup.filled['samlSettings.certificate']?.at ?? null;
    case 'test':
      return setup.tests.passed[condition.way]?.at ?? null;
    case 'application':
      return setup.facts['entra/app.objectId']?.at ?? setup.seen['entra/app-overview'] ?? null;
    case 'any':
      return earliest(condition.of.flatMap((each) => metAt(each, setup) ?? []));
  }
}

function earliest(times: readonly string[]): string | null {
  return times.toSorted()[0] ?? null;
}

function latest(times: readonly string[]): string | null {
  return times.toSorted().at(-1) ?? null;
}
