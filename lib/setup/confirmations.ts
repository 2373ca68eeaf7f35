import { type PublishedItem, publishedAgreement } from './published-agreement.ts';
import {
  type Fact,
  type FactKey,
  factKeys,
  factSources,
  factValue,
  type SetupState,
} from './setup-state.ts';

/** What speaks for a value besides the place where it was first read. */
export interface Confirmation {
  /**
   * `page`, `file` and `typed` gave the same value again, `metadata` publishes it, `thumbprint` is the
   * one that Entra's page lists as active, `other-console` shows the same.
   */
  readonly by: 'page' | 'metadata' | 'file' | 'typed' | 'thumbprint' | 'other-console';
  readonly at: string;
}

/** The facts of Entra that Microsoft publishes, by what they are compared as. */
const publishedFacts: Partial<Record<FactKey, PublishedItem>> = {
  'entra/tenant.id': 'tenant',
  'entra/app.appId': 'application',
  'entra/idp.identifier': 'identifier',
  'entra/idp.loginUrl': 'login-url',
  'entra/idp.logoutUrl': 'logout-url',
  'entra/idp.thumbprint': 'active-certificate',
  'entra/idp.certificate': 'brought-certificate',
};

/** Everything that confirms a value, worked out from what is known now; empty for one that stands alone. */
export function confirmationsOf(setup: SetupState, key: FactKey): Confirmation[] {
  const fact = setup.facts[key];
  if (fact === undefined) return [];
  return [
    ...byOtherSources(fact),
    ...byMetadata(setup, key),
    ...byThumbprint(setup, key),
    ...byOtherConsole(setup, key),
  ];
}

/**
 * Whether a value was shown by its own console, or Microsoft publishes it, or Entra lists it as active. That
 * the other console shows the same proves nothing: it may have been filled there from here.
 */
export function isConfirmed(setup: SetupState, key: FactKey): boolean {
  const source = setup.facts[key]?.source;
  if (source === 'page' || source === 'metadata') return true;
  return confirmationsOf(setup, key).some(({ by }) => certain.includes(by));
}

/** Whether a value came with somebody's file, and nothing else speaks for it. */
export function restsOnFile(setup: SetupState, key: FactKey): boolean {
  return setup.facts[key]?.source === 'file' && !isConfirmed(setup, key);
}

/**
 * The setup without the values that came with a hand-over and that nothing confirms. A certificate stays: what
 * is not certain of one has rules of its own.
 */
export function withoutUnconfirmed(setup: SetupState): SetupState {
  const loose = factKeys.filter(
    (key) => key !== 'entra/idp.certificate' && restsOnFile(setup, key),
  );
  if (loose.length === 0) return setup;
  const kept = Object.entries(setup.facts).filter(([key]) => !loose.some((each) => each === key));
  return { ...setup, facts: Object.fromEntries(kept) };
}

const certain: readonly Confirmation['by'][] = ['page', 'metadata', 'thumbprint'];

function byOtherSources({ agreed }: Fact): Confirmation[] {
  return factSources.flatMap((by) => {
    const at = agreed?.[by];
    return at === undefined ? [] : [{ by, at }];
  });
}

function byMetadata(setup: SetupState, key: FactKey): Confirmation[] {
  const { published } = setup;
  const item = publishedFacts[key];
  const agrees = publishedAgreement(setup).some(
    (each) => each.item === item && each.verdict === 'agrees',
  );
  return published !== null && agrees ? [{ by: 'metadata', at: published.at }] : [];
}

function byThumbprint(setup: SetupState, key: FactKey): Confirmation[] {
  const shown = setup.facts['entra/idp.thumbprint'];
  if (key !== 'entra/idp.certificate' || shown === undefined) return [];
  const isActive = shown.value === setup.certificate?.thumbprint;
  const isSure = isActive && !restsOnFile(setup, 'entra/idp.thumbprint');
  return isSure ? [{ by: 'thumbprint', at: shown.at }] : [];
}

function byOtherConsole(setup: SetupState, key: FactKey): Confirmation[] {
  const other = otherSide(key);
  const fact = other && setup.facts[other];
  const isSame = fact !== undefined && fact.value === factValue(setup, key);
  return isSame ? [{ by: 'other-console', at: fact.at }] : [];
}

function otherSide(key: FactKey): FactKey | undefined {
  const [console, setting] = key.split('/');
  return factKeys.find((each) => each.endsWith(`/${setting}`) && !each.startsWith(`${console}/`));
}
