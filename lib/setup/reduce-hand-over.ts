import { isConfirmed } from './confirmations.ts';
import { type AgreedNames, joinHalves } from './handed-over.ts';
import { joinFacts } from './join-facts.ts';
import { proposedChoices } from './new-setup.ts';
import type { SetupEvent } from './setup-event.ts';
import {
  type CertificateDetails,
  type Choices,
  type Fact,
  type FactKey,
  factKeys,
  isFactValue,
  type SetupState,
} from './setup-state.ts';

type HandOverTaken = Extract<SetupEvent, { type: 'setup/hand-over-taken' }>;

/**
 * The setup with another's half in it. Nothing that a page showed, that Microsoft publishes or that Entra lists
 * as active gives way to a file, and no name that the admin chose gives way to one that somebody else did.
 */
export function handOverTaken(setup: SetupState, event: HandOverTaken): SetupState {
  const withFacts = factKeys.reduce((now, key) => withFact(now, key, event), setup);
  const { side, madeAt, steps, names } = event;
  const before = setup.handedOver?.[side];
  const given = { madeAt, steps: [...steps], names };
  const half = joinHalves(before ?? given, given);
  const taken = takenNames(setup, before?.taken ?? {}, half.names);
  return {
    ...withFacts,
    choices: withNames(setup.choices, taken),
    handedOver: { ...setup.handedOver, [side]: { ...half, taken } },
  };
}

function withFact(setup: SetupState, key: FactKey, event: HandOverTaken): SetupState {
  const value = event.facts[key];
  if (value === undefined || !isFactValue(key, value) || isInChange(setup, key)) return setup;
  const given: Fact = { value, source: 'file', at: event.madeAt };
  const own = setup.facts[key];
  const next = withValue(setup, key, given, event.certificate);
  if (own === undefined) return next;
  const firmness = (fact: Fact) => firmnessOf(fact === own ? setup : next, key);
  const joined = joinFacts(own, given, firmness);
  return joined.value === own.value
    ? { ...setup, facts: { ...setup.facts, [key]: joined } }
    : withValue(setup, key, joined, event.certificate);
}

/** While one certificate takes another's place, a file brings no third. */
function isInChange({ rollover }: SetupState, key: FactKey): boolean {
  return rollover !== undefined && key === 'entra/idp.certificate';
}

/** A certificate comes with its details or not at all. */
function withValue(
  setup: SetupState,
  key: FactKey,
  fact: Fact,
  details: CertificateDetails | null,
): SetupState {
  const facts = { ...setup.facts, [key]: fact };
  if (key !== 'entra/idp.certificate') return { ...setup, facts };
  return details === null ? setup : { ...setup, facts, certificate: details };
}

/** A console has shown it. */
const shown = 3;

/** A console's own word counts most, then Microsoft's and what Entra lists, then the admin's, then a file. */
function firmnessOf(setup: SetupState, key: FactKey): number {
  const fact = setup.facts[key];
  if (fact === undefined) return -1;
  if (fact.source === 'page' || fact.agreed?.page !== undefined) return shown;
  if (isConfirmed(setup, key)) return 2;
  return fact.source === 'typed' || fact.agreed?.typed !== undefined ? 1 : 0;
}

/** A name is taken where the admin has left the proposal, or what was taken before, as it was. */
function takenNames(setup: SetupState, before: AgreedNames, wanted: AgreedNames): AgreedNames {
  const { choices, company } = setup;
  const proposals = proposedChoices(company.host);
  const isLeft = (name: keyof AgreedNames) =>
    (choices[name] === proposals[name] || choices[name] === before[name]) &&
    !(isOfUser(name) && firmnessOf(setup, 'entra/testUser.upn') === shown);
  const left = Object.entries(wanted).filter(([name]) => isLeft(name as keyof AgreedNames));
  return Object.fromEntries(left);
}

function withNames(choices: Choices, taken: AgreedNames): Choices {
  return {
    displayName: taken.displayName ?? choices.displayName,
    userName: taken.userName ?? choices.userName,
    firstName: taken.firstName ?? choices.firstName,
    lastName: taken.lastName ?? choices.lastName,
    companyName: choices.companyName,
    permissionTitle: taken.permissionTitle ?? choices.permissionTitle,
  };
}

/** Once a console has shown the test user, another name would be another user's. */
function isOfUser(name: keyof AgreedNames): boolean {
  return name === 'userName' || name === 'displayName';
}
