import { withoutDoneThere } from './done-in-application.ts';
import type { SetupEvent } from './setup-event.ts';
import type { SetupState } from './setup-state.ts';

type EventOf<T extends SetupEvent['type']> = Extract<SetupEvent, { type: T }>;

/** What tests showed belongs to the application and the test user of that time. */
const untested: SetupState['tests'] = { pending: null, passed: {} };

/** What was seen of the former test user, and of that user's sign-ins, says nothing about the new one. */
export function choicesChanged(
  setup: SetupState,
  event: EventOf<'setup/choices-changed'>,
): SetupState {
  const { choices } = event;
  const isSameUser =
    choices.userName === setup.choices.userName &&
    choices.displayName === setup.choices.displayName;
  if (isSameUser) return { ...setup, choices };
  const facts = withoutFacts(setup, (key) => key.includes('/testUser.'));
  return { ...setup, choices, facts, tests: untested };
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
    tests: untested,
    ...withoutEntraHalf(setup),
    ...withoutDoneThere(setup),
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
