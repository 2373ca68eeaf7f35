import { factAfter } from './fact-after.ts';
import { isSuccessor } from './rollover.ts';
import { activeThumbprint, heldDer } from './rollover-standing.ts';
import type { SetupEvent } from './setup-event.ts';
import { factValue, type SetupState } from './setup-state.ts';

type EventOf<T extends SetupEvent['type']> = Extract<SetupEvent, { type: T }>;

/** Ticks of a change are kept under names that begin so. */
const marksOfChange = 'rollover-';

/** A second start joins the first; without a certificate there is nothing to change. */
export function rolloverStarted(
  setup: SetupState,
  { at }: EventOf<'setup/rollover-started'>,
): SetupState {
  const der = factValue(setup, 'entra/idp.certificate');
  if (setup.rollover || setup.certificate === null || der === null) return setup;
  const old = { der, details: setup.certificate };
  return { ...withoutMarks(setup), rollover: { startedAt: at, agreedFor: null, old, fresh: null } };
}

export function rolloverAgreed(
  setup: SetupState,
  event: EventOf<'setup/rollover-agreed'>,
): SetupState {
  const { rollover } = setup;
  return rollover ? { ...setup, rollover: { ...rollover, agreedFor: event.agreedFor } } : setup;
}

/** Neither the old certificate nor an older one is the new one, whoever brings it. */
export function freshBrought(
  setup: SetupState,
  { der, details, source }: EventOf<'setup/rollover-certificate-brought'>,
): SetupState {
  const { rollover } = setup;
  if (!rollover || !isSuccessor(details, rollover.old)) return setup;
  return { ...setup, rollover: { ...rollover, fresh: { der, details, source } } };
}

/**
 * The setup goes on with the certificate that is in use: the new one, where Image Relay holds it or Entra
 * signs with it, and else the old one.
 */
export function rolloverEnded(
  setup: SetupState,
  { at }: EventOf<'setup/rollover-ended'>,
): SetupState {
  const { rollover, ...others } = setup;
  if (!rollover) return setup;
  const ended: SetupState = withoutMarks(others);
  const { fresh } = rollover;
  if (fresh === null) return ended;
  const isInUse =
    heldDer(setup, rollover) === fresh.der || activeThumbprint(setup) === fresh.details.thumbprint;
  if (!isInUse) return ended;
  const known = ended.facts['entra/idp.certificate'];
  const fact = factAfter(known, { value: fresh.der, source: fresh.source, at });
  return {
    ...ended,
    certificate: fresh.details,
    facts: { ...ended.facts, 'entra/idp.certificate': fact },
  };
}

function withoutMarks(setup: SetupState): SetupState {
  const kept = Object.entries(setup.marks).filter(([step]) => !step.startsWith(marksOfChange));
  return { ...setup, marks: Object.fromEntries(kept) };
}
