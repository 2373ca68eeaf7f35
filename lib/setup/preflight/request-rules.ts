import { factValue } from '../setup-state.ts';
import { type PreflightRule, pass, unread, warning } from './finding.ts';

/** Entra takes requests either way, but the tutorial's is the one that everybody uses with Image Relay. */
const binding: PreflightRule['check'] = (setup) => {
  const found = factValue(setup, 'image-relay/requestBinding');
  if (found === null) return unread('image-relay/requestBinding');
  return found === 'HTTP-POST' ? pass : warning('redirect-binding', 'HTTP-POST', found);
};

/** Entra refuses a person who came with Windows Hello or a second factor where a password was asked for. */
const authnContext: PreflightRule['check'] = (setup) => {
  const found = factValue(setup, 'image-relay/authnContext');
  if (found === null) return unread('image-relay/authnContext');
  const asksPassword = /password[\s_-]*protected[\s_-]*transport/i.test(found);
  return asksPassword ? warning('password-only', '', found) : pass;
};

export const requestRules: readonly PreflightRule[] = [
  { id: 'binding', check: binding },
  { id: 'authn-context', check: authnContext },
];
