import { signOnUrlOf } from '../../saml/company-host.ts';
import { type FactKey, factValue, type SetupState } from '../setup-state.ts';
import { failure, lacks, type PreflightRule, pass } from './finding.ts';

/** A value that one console has, what the other one shows for it, and what it shows for other things. */
interface Counterpart {
  readonly value: FactKey;
  readonly right: (setup: SetupState) => string | null;
  readonly others: readonly FactKey[];
}

const of = (key: FactKey) => (setup: SetupState) => factValue(setup, key);
const metadataUrl = 'image-relay/sp.identifier';
const consumerUrl = 'image-relay/sp.replyUrl';

const counterparts: readonly Counterpart[] = [
  { value: 'entra/sp.identifier', right: of(metadataUrl), others: [consumerUrl] },
  { value: 'entra/sp.replyUrl', right: of(consumerUrl), others: [metadataUrl] },
  {
    value: 'entra/sp.signOnUrl',
    right: (setup) => signOnUrlOf(setup.company.host),
    others: [metadataUrl, consumerUrl],
  },
  {
    value: 'image-relay/idp.loginUrl',
    right: of('entra/idp.loginUrl'),
    others: ['entra/idp.logoutUrl', 'entra/idp.identifier', 'entra/idp.metadataUrl'],
  },
  {
    value: 'image-relay/idp.logoutUrl',
    right: of('entra/idp.logoutUrl'),
    others: ['entra/idp.loginUrl', 'entra/idp.identifier', 'entra/idp.metadataUrl'],
  },
];

/** Where Entra shows one address for two things, either is right for both. */
const notSwapped: PreflightRule['check'] = (setup) => {
  const known = counterparts.flatMap(({ value, right, others }) => {
    const found = factValue(setup, value);
    const expected = right(setup);
    const wrong = others.map((each) => factValue(setup, each)).filter((each) => each !== null);
    return found === null || expected === null || wrong.length === 0
      ? []
      : [{ found, expected, isSwapped: found !== expected && wrong.includes(found) }];
  });
  const swapped = known.find((each) => each.isSwapped);
  if (swapped) return failure('swapped', swapped.expected, swapped.found);
  return known.length === 0 ? lacks('values') : pass;
};

export const swappedRules: readonly PreflightRule[] = [{ id: 'not-swapped', check: notSwapped }];
