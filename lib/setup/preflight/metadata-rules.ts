import { agreementOn, type PublishedItem } from '../published-agreement.ts';
import type { FactKey } from '../setup-state.ts';
import {
  type Finding,
  failure,
  lacks,
  type PreflightRule,
  pass,
  unread,
  warning,
} from './finding.ts';

/** What was seen or brought is among what Microsoft publishes of the application. */
function isPublished(item: PublishedItem, notSeen: Finding): PreflightRule['check'] {
  return (setup) => {
    if (setup.published === null) return lacks('metadata');
    const { verdict, published, seen } = agreementOn(setup, setup.published, item);
    if (verdict === 'not-seen') return notSeen;
    if (verdict === 'agrees') return pass;
    return failure('not-published', published.join(', '), seen ?? '');
  };
}

function isPublishedAs(item: PublishedItem, key: FactKey): PreflightRule['check'] {
  return isPublished(item, unread(key));
}

const signature: PreflightRule['check'] = ({ published }) => {
  if (published === null) return lacks('metadata');
  if (published.signature === 'valid') return pass;
  return published.signature === 'invalid'
    ? failure('signature-invalid')
    : warning('signature-missing');
};

export const metadataRules: readonly PreflightRule[] = [
  { id: 'metadata-login-url', check: isPublishedAs('login-url', 'entra/idp.loginUrl') },
  { id: 'metadata-logout-url', check: isPublishedAs('logout-url', 'entra/idp.logoutUrl') },
  { id: 'metadata-identifier', check: isPublishedAs('identifier', 'entra/idp.identifier') },
  {
    id: 'metadata-certificate',
    check: isPublished('brought-certificate', lacks('certificate')),
  },
  { id: 'metadata-signature', check: signature },
];
