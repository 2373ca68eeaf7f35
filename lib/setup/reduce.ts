import { reduceSession } from './reduce-session.ts';
import type { SetupEvent } from './setup-event.ts';
import type { FactKey, SetupState } from './setup-state.ts';

/** The setup after an event; the same object where the event changes nothing. */
export function reduce(setup: SetupState, event: SetupEvent): SetupState {
  switch (event.type) {
    case 'setup/company-confirmed':
      return { ...setup, company: { host: event.host, confirmed: true } };
    case 'setup/page-seen':
      return setup.seen[event.page]
        ? setup
        : { ...setup, seen: { ...setup.seen, [event.page]: event.at } };
    case 'setup/setting-seen':
      return settingSeen(setup, event);
    case 'setup/value-refused':
      return valueRefused(setup, event);
    case 'setup/application-adopted':
      return { ...setup, application: event.application };
    case 'setup/certificate-brought':
      return certificateBrought(setup, event);
    case 'setup/choices-changed':
      return { ...setup, choices: event.choices };
    case 'setup/step-marked':
      return stepMarked(setup, event);
    case 'setup/field-filled':
      return {
        ...setup,
        filled: {
          ...setup.filled,
          [event.field]: { before: event.before, outcome: event.outcome, at: event.at },
        },
      };
    case 'setup/test-started':
      return {
        ...setup,
        tests: {
          ...setup.tests,
          pending: { way: event.way, startedAt: event.at, sawOther: false },
        },
      };
    case 'setup/session-seen':
      return reduceSession(setup, event);
  }
}

type EventOf<T extends SetupEvent['type']> = Extract<SetupEvent, { type: T }>;

function settingSeen(setup: SetupState, event: EventOf<'setup/setting-seen'>): SetupState {
  const refused = setup.refused.filter((each) => each.key !== event.key);
  const known = setup.facts[event.key];
  if (known?.value === event.value && refused.length === setup.refused.length) return setup;
  return {
    ...setup,
    refused,
    facts: {
      ...setup.facts,
      [event.key]: { value: event.value, source: event.source, at: event.at },
    },
  };
}

function valueRefused(setup: SetupState, event: EventOf<'setup/value-refused'>): SetupState {
  if (isRefused(setup, event.key, event.reason)) return setup;
  const others = setup.refused.filter((each) => each.key !== event.key);
  return {
    ...setup,
    refused: [...others, { key: event.key, reason: event.reason, at: event.at }],
  };
}

function isRefused(setup: SetupState, key: FactKey, reason: string): boolean {
  return setup.refused.some((each) => each.key === key && each.reason === reason);
}

function certificateBrought(
  setup: SetupState,
  event: EventOf<'setup/certificate-brought'>,
): SetupState {
  return {
    ...setup,
    certificate: event.details,
    facts: {
      ...setup.facts,
      'entra/idp.certificate': { value: event.der, source: event.source, at: event.at },
    },
  };
}

function stepMarked(setup: SetupState, event: EventOf<'setup/step-marked'>): SetupState {
  const { [event.step]: _, ...others } = setup.marks;
  if (event.mark === null) {
    return setup.marks[event.step] ? { ...setup, marks: others } : setup;
  }
  return { ...setup, marks: { ...others, [event.step]: { mark: event.mark, at: event.at } } };
}
