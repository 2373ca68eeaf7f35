import { addresses } from '../../saml/clouds.ts';
import { type FactKey, factValue, type Published } from '../setup-state.ts';
import { failure, lacks, type PreflightRule, pass, unread, warning } from './finding.ts';

/** What the page shows is among what Microsoft publishes of the application. */
function isPublished(
  key: FactKey,
  publishedOf: (published: Published) => readonly string[],
  isFine: (value: string) => boolean = () => false,
): PreflightRule['check'] {
  return (setup) => {
    if (setup.published === null) return lacks('metadata');
    const shown = factValue(setup, key);
    if (shown === null) return unread(key);
    const published = publishedOf(setup.published);
    if (published.includes(shown) || isFine(shown)) return pass;
    return failure('not-published', published.join(', '), shown);
  };
}

const certificate: PreflightRule['check'] = (setup) => {
  if (setup.published === null) return lacks('metadata');
  if (setup.certificate === null) return lacks('certificate');
  const { thumbprint } = setup.certificate;
  const published = setup.published.certificates.map((each) => each.thumbprint);
  if (published.includes(thumbprint)) return pass;
  return failure('not-published', published.join(', '), thumbprint);
};

const signature: PreflightRule['check'] = ({ published }) => {
  if (published === null) return lacks('metadata');
  if (published.signature === 'valid') return pass;
  return published.signature === 'invalid'
    ? failure('signature-invalid')
    : warning('signature-missing');
};

export const metadataRules: readonly PreflightRule[] = [
  { id: 'metadata-login-url', check: isPublished('entra/idp.loginUrl', (all) => all.signOnUrls) },
  {
    id: 'metadata-logout-url',
    // The sign-out of WS-Federation is the same for every tenant and stands in no SAML metadata.
    check: isPublished(
      'entra/idp.logoutUrl',
      (all) => all.signOutUrls,
      (value) => addresses.wsFederationSignOut.test(value),
    ),
  },
  {
    id: 'metadata-identifier',
    check: isPublished('entra/idp.identifier', (all) => [all.entityId]),
  },
  { id: 'metadata-certificate', check: certificate },
  { id: 'metadata-signature', check: signature },
];
