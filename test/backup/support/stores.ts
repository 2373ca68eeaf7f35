import { type ListedSetup, listed } from '../../../lib/setup/setup-list.ts';
import type { SetupState } from '../../../lib/setup/setup-state.ts';
import { otherCompany } from '../../support/builders/identities.ts';
import { aSetup, later } from '../../support/builders/setups.ts';

/** A setup of another company. */
export const other: SetupState = aSetup({
  id: '11f0a9d2-5b17-4e68-8c4d-1a2b3c4d5e08',
  company: { host: otherCompany, confirmed: true },
});

/** One more setup of a third company. */
export const third: SetupState = aSetup({
  id: '22f0a9d2-5b17-4e68-8c4d-1a2b3c4d5e09',
  company: { host: 'ferndale.imagerelay.com', confirmed: true },
});

export function entryFor(setup: SetupState): ListedSetup {
  return listed(setup, { done: 0, total: 23 }, later);
}
