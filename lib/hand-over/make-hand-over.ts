import { type ChecklistEntry, checklist } from '../guide/checklist.ts';
import { isOfHalf } from '../guide/handed-steps.ts';
import { tenantOf } from '../saml/clouds.ts';
import { seal } from '../sealed/sealed-file.ts';
import { restsOnFile } from '../setup/confirmations.ts';
import type { Side } from '../setup/handed-over.ts';
import { type FactKey, factValue, type SetupState } from '../setup/setup-state.ts';
import { type HandOver, handedKeys, handOverFile } from './hand-over.ts';

/**
 * What this setup knows of one console, for somebody else. Null where it knows nothing. What itself came with a
 * hand-over does not go on: only who saw a value can vouch for it.
 */
export function makeHandOver(setup: SetupState, side: Side, now: Date): HandOver | null {
  const facts = factsOf(setup, side);
  if (Object.keys(facts).length === 0) return null;
  const { displayName, userName, firstName, lastName, permissionTitle } = setup.choices;
  const half = {
    madeAt: now.toISOString(),
    host: setup.company.host,
    steps: stepsOf(setup, side),
    facts,
  };
  return side === 'entra'
    ? { side, ...half, names: { displayName, userName, firstName, lastName } }
    : { side, ...half, names: { permissionTitle } };
}

/** Its file, with the checksum. */
export function handOverText(handOver: HandOver): Promise<string> {
  return seal(handOverFile, handOver);
}

function factsOf(setup: SetupState, side: Side): Partial<Record<FactKey, string>> {
  const known = handedKeys[side].flatMap((key): [FactKey, string][] => {
    const value = wasGiven(setup, key) ? null : ownValue(setup, key);
    return value === null ? [] : [[key, value]];
  });
  return Object.fromEntries(known);
}

/** A certificate may come from a file that the admin downloaded: only beside a hand-over it may be another's. */
function wasGiven(setup: SetupState, key: FactKey): boolean {
  const isDownloaded = key === 'entra/idp.certificate' && setup.handedOver?.entra === undefined;
  return restsOnFile(setup, key) && !isDownloaded;
}

function ownValue(setup: SetupState, key: FactKey): string | null {
  const value = factValue(setup, key);
  if (value !== null) return value;
  if (key === 'entra/app.appId') return setup.application?.appId ?? null;
  if (key === 'entra/tenant.id') return tenantOf(factValue(setup, 'entra/idp.loginUrl') ?? '');
  return null;
}

/** What was seen as done or ticked here. */
function stepsOf(setup: SetupState, side: Side): HandOver['steps'] {
  return checklist(setup)
    .entries.filter((entry) => isOfHalf(side, entry.step) && isOwn(entry))
    .map(({ step }) => step.id);
}

function isOwn({ status }: ChecklistEntry): boolean {
  return status === 'observed' || status === 'by-hand';
}
