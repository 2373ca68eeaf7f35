import { factAfter } from './fact-after.ts';
import { withoutPlace, withPlace } from './places.ts';
import {
  fieldFilled,
  fieldPutBack,
  fieldSaved,
  fieldUnknown,
  fillBegun,
  fillEnded,
  formSaved,
  formSent,
  savePressed,
} from './reduce-fills.ts';
import { handOverTaken } from './reduce-hand-over.ts';
import { applicationAdopted, choicesChanged } from './reduce-identity.ts';
import { freshBrought, rolloverAgreed, rolloverEnded, rolloverStarted } from './reduce-rollover.ts';
import { reduceSession, testJudged } from './reduce-session.ts';
import type { SetupEvent } from './setup-event.ts';
import { type FactKey, isFactValue, type SetupState } from './setup-state.ts';

/** The setup after an event; the same object where the event changes nothing. */
export function reduce(setup: SetupState, event: SetupEvent): SetupState {
  switch (event.type) {
    case 'setup/company-confirmed':
      return { ...setup, company: { host: event.host, confirmed: true } };
    case 'setup/renamed':
      return renamed(setup, event.name);
    case 'setup/page-seen':
      return setup.seen[event.page]
        ? setup
        : { ...setup, seen: { ...setup.seen, [event.page]: event.at } };
    case 'setup/place-seen':
      return withPlace(setup, event.page, event.path);
    case 'setup/place-lost':
      return withoutPlace(setup, event.page);
    case 'setup/setting-seen':
      return settingSeen(setup, event);
    case 'setup/value-refused':
      return valueRefused(setup, event);
    case 'setup/application-adopted':
      return applicationAdopted(setup, event);
    case 'setup/certificate-brought':
      return certificateBrought(setup, event);
    case 'setup/rollover-started':
      return rolloverStarted(setup, event);
    case 'setup/rollover-agreed':
      return rolloverAgreed(setup, event);
    case 'setup/rollover-certificate-brought':
      return freshBrought(setup, event);
    case 'setup/rollover-ended':
      return rolloverEnded(setup, event);
    case 'setup/hand-over-taken':
      return handOverTaken(setup, event);
    case 'setup/choices-changed':
      return choicesChanged(setup, event);
    case 'setup/step-marked':
      return stepMarked(setup, event);
    case 'setup/fill-begun':
      return fillBegun(setup, event);
    case 'setup/save-pressed':
      return savePressed(setup, event);
    case 'setup/form-sent':
      return formSent(setup, event);
    case 'setup/fill-ended':
      return fillEnded(setup, event);
    case 'setup/field-unknown':
      return fieldUnknown(setup, event);
    case 'setup/field-filled':
      return fieldFilled(setup, event);
    case 'setup/field-put-back':
      return fieldPutBack(setup, event);
    case 'setup/field-saved':
      return fieldSaved(setup, event);
    case 'setup/form-saved':
      return formSaved(setup, event);
    case 'setup/live-settings-seen':
      return liveSettingsSeen(setup, event);
    case 'setup/metadata-read':
      return { ...setup, published: event.published };
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
    case 'setup/test-judged':
      return testJudged(setup, event);
    case 'setup/logout-form-chosen':
      return { ...setup, logoutForm: event.form };
  }
}

type EventOf<T extends SetupEvent['type']> = Extract<SetupEvent, { type: T }>;

/**
 * A value without its setting's shape is no fact, whoever saw it. A certificate comes with its details or not
 * at all: a value alone would stand beside another one's.
 */
function settingSeen(setup: SetupState, event: EventOf<'setup/setting-seen'>): SetupState {
  if (event.key === 'entra/idp.certificate' || !isFactValue(event.key, event.value)) return setup;
  const refused = setup.refused.filter((each) => each.key !== event.key);
  const known = setup.facts[event.key];
  const fact = factAfter(known, event);
  if (fact === known && refused.length === setup.refused.length) return setup;
  return { ...setup, refused, facts: { ...setup.facts, [event.key]: fact } };
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
      'entra/idp.certificate': factAfter(setup.facts['entra/idp.certificate'], {
        ...event,
        value: event.der,
      }),
    },
  };
}

/** An empty name takes the name away. */
function renamed({ name: _, ...setup }: SetupState, typed: string): SetupState {
  const name = typed.trim();
  return name === '' ? setup : { ...setup, name };
}

function stepMarked(setup: SetupState, event: EventOf<'setup/step-marked'>): SetupState {
  const { [event.step]: _, ...others } = setup.marks;
  if (event.mark === null) {
    return Object.hasOwn(setup.marks, event.step) ? { ...setup, marks: others } : setup;
  }
  const { mark, at, despite } = event;
  const held = despite?.length ? { mark, at, despite: [...despite] } : { mark, at };
  return { ...setup, marks: { ...others, [event.step]: held } };
}

/** Only what was live before anything of this setup was written is somebody else's. */
function liveSettingsSeen(
  setup: SetupState,
  event: EventOf<'setup/live-settings-seen'>,
): SetupState {
  const begun = (setup.begun ?? []).flatMap(({ fields }) => fields.map(({ field }) => field));
  const written = [...Object.keys(setup.filled), ...begun];
  const isOwn = written.some((field) => field.startsWith('samlSettings.'));
  if (setup.liveBefore !== null || isOwn) return setup;
  return { ...setup, liveBefore: { at: event.at, fields: event.fields } };
}
