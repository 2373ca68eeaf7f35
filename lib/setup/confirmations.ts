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
  const isActive = shown !== undefined && shown.value === setup.certificate?.thumbprint;
  return key === 'entra/idp.certificate' && isActive ? [{ by: 'thumbprint', at: shown.at }] : [];
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
