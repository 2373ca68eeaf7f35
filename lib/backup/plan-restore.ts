import canonicalize from 'canonicalize';
import type { LearnedField } from '../consoles/learned-field.ts';
import type { SetupState } from '../setup/setup-state.ts';
import type { Content } from './backup-content.ts';
import { toldSetup } from './told-setup.ts';

/** What bringing a setup back comes to: it is new here, takes the place of its other state, or is there as it is. */
export type RestoreEffect = 'new' | 'replaces' | 'same';

export interface RestoredSetup {
  /** As it would be stored. */
  readonly setup: SetupState;
  readonly effect: RestoreEffect;
  /** It goes to work, or stays there. */
  readonly isAtWork: boolean;
  readonly isArchived: boolean;
}

/** What bringing a backup back would come to, setup by setup. Pure; nothing is touched. */
export function planRestore(backup: Content, here: Content): readonly RestoredSetup[] {
  const taken = new Map(activeHosts(here));
  return backup.setups.map((given) => {
    const own = here.setups.find(({ id }) => id === given.id);
    const effect = effectOf(given, own);
    const { host } = given.company;
    const isFree = (taken.get(host) ?? given.id) === given.id;
    const isAtWork = own ? here.atWork === given.id : goesToWork(given, backup, here);
    const isArchived = own ? here.archived.has(given.id) : isPutAway(given, backup, isFree);
    if (!isArchived) taken.set(host, given.id);
    return {
      setup: own && effect === 'same' ? own : toldSetup(given),
      effect,
      isAtWork,
      isArchived,
    };
  });
}

/** A company has one setup that is not archived: pages belong to that one. */
function activeHosts({ setups, archived }: Content): (readonly [string, string])[] {
  const active = setups.filter(({ id }) => !archived.has(id));
  return active.map(({ id, company }) => [company.host, id] as const);
}

function effectOf(given: SetupState, own: SetupState | undefined): RestoreEffect {
  if (own === undefined) return 'new';
  return canonicalize(own) === canonicalize(given) ? 'same' : 'replaces';
}

/** The one that was at work goes to work again where nothing else is. */
function goesToWork({ id }: SetupState, backup: Content, here: Content): boolean {
  return here.atWork === null && backup.atWork === id;
}

function isPutAway({ id }: SetupState, backup: Content, isFree: boolean): boolean {
  return backup.archived.has(id) || !isFree;
}

/** What was shown to the assistant, as proposals that wait to be confirmed, but for what is here as it is. */
export function restoredLearned(backup: Content, here: Content): LearnedField[] {
  const known = new Set(here.learned.map((each) => canonicalize(each)));
  return backup.learned
    .filter((each) => !known.has(canonicalize(each)))
    .map((each) => ({ ...each, confirmed: false, despite: [] }));
}
