import type { SetupEvent } from './setup-event.ts';
import type { SetupState } from './setup-state.ts';

type EventOf<T extends SetupEvent['type']> = Extract<SetupEvent, { type: T }>;

/** What was seen of the former test user says nothing about the new one. */
export function choicesChanged(
  setup: SetupState,
  event: EventOf<'setup/choices-changed'>,
): SetupState {
  const { choices } = event;
  const isSameUser =
    choices.userName === setup.choices.userName &&
    choices.displayName === setup.choices.displayName;
  const facts = isSameUser ? setup.facts : withoutFacts(setup, (key) => key.includes('/testUser.'));
  return { ...setup, choices, facts };
}

/** What was read from another application is not this one's. */
export function applicationAdopted(
  setup: SetupState,
  event: EventOf<'setup/application-adopted'>,
): SetupState {
  const { application } = event;
  const isSame = setup.application === null || setup.application.objectId === application.objectId;
  if (isSame) return { ...setup, application };
  const isOfApplication = (key: string) =>
    key.startsWith('entra/') && !key.includes('/testUser.upn');
  const { rollover: _, ...others } = setup;
  return {
    ...others,
    application,
    certificate: null,
    published: null,
    refused: [],
    tests: { pending: null, passed: {} },
    ...withoutEntraHalf(setup),
    facts: withoutFacts(setup, isOfApplication),
  };
}

function withoutEntraHalf({ handedOver }: SetupState): Pick<SetupState, 'handedOver'> {
  if (handedOver?.entra === undefined) return {};
  const { entra: _, ...others } = handedOver;
  return { handedOver: others };
}

function withoutFacts(setup: SetupState, drop: (key: string) => boolean): SetupState['facts'] {
  return Object.fromEntries(Object.entries(setup.facts).filter(([key]) => !drop(key)));
}
