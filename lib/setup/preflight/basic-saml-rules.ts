import { metadataUrlOf, signOnUrlOf } from '../../saml/company-host.ts';
import { factValue, type SetupState } from '../setup-state.ts';
import { hostOf, sameAddress } from './compare-addresses.ts';
import { type Finding, failure, type PreflightRule, pass, unread } from './finding.ts';
import { heldNow } from './open-documents.ts';

/** Entra has saved exactly what Image Relay shows: a slash more is another address to it. */
function copiedToEntra(setup: SetupState, setting: 'sp.identifier' | 'sp.replyUrl'): Finding {
  const expected = factValue(setup, `image-relay/${setting}`);
  const found = factValue(setup, `entra/${setting}`);
  if (expected === null) return unread(`image-relay/${setting}`);
  return found === null ? unread(`entra/${setting}`) : sameAddress(expected, found);
}

/** Entra saves an identifier only while no other application of the tenant has it. */
const identifierUnique: PreflightRule['check'] = (setup, _, open) => {
  const said = heldNow(setup, open, 'basicSaml.identifierTaken');
  const expected = factValue(setup, 'image-relay/sp.identifier');
  if (said !== null)
    return failure('identifier-taken', expected ?? metadataUrlOf(setup.company.host), said);
  const saved = factValue(setup, 'entra/sp.identifier');
  return saved === null ? unread('entra/sp.identifier') : pass;
};

const signOnUrl: PreflightRule['check'] = (setup) => {
  const expected = signOnUrlOf(setup.company.host);
  const found = factValue(setup, 'entra/sp.signOnUrl');
  if (found === null) return unread('entra/sp.signOnUrl');
  if (hostOf(found) !== setup.company.host) return failure('another-host', expected, found);
  return found.startsWith('https:') ? pass : failure('another-scheme', expected, found);
};

export const basicSamlRules: readonly PreflightRule[] = [
  { id: 'identifier', check: (setup) => copiedToEntra(setup, 'sp.identifier') },
  { id: 'identifier-unique', check: identifierUnique },
  { id: 'reply-url', check: (setup) => copiedToEntra(setup, 'sp.replyUrl') },
  { id: 'sign-on-url', check: signOnUrl },
];
