import { expect, test } from 'vitest';
import { preflightIds, preflightReasons } from '../../../lib/setup/preflight/finding.ts';
import { preflight } from '../../../lib/setup/preflight/preflight.ts';
import { aKnownSetup } from '../../support/builders/known-setups.ts';
import { aFinishedSetup, aSetup, later } from '../../support/builders/setups.ts';
import { basicSamlCases } from './cases/basic-saml-cases.ts';
import { type Cases, told } from './cases/case.ts';
import { certificateCases } from './cases/certificate-cases.ts';
import { identityCases } from './cases/identity-cases.ts';
import { metadataCases } from './cases/metadata-cases.ts';
import { peopleCases } from './cases/people-cases.ts';
import { placeholderCases } from './cases/placeholder-cases.ts';
import { signInCases } from './cases/sign-in-cases.ts';

const all: Cases = {
  ...basicSamlCases,
  ...signInCases,
  ...certificateCases,
  ...peopleCases,
  ...identityCases,
  ...placeholderCases,
  ...metadataCases,
};
const cases = preflightIds.flatMap((id) => (all[id] ?? []).map((each) => ({ id, ...each })));

test.each(cases)('$id, $what: $says', ({ id, setup, open = [], now = later, says }) => {
  const result = preflight(setup, new Date(now), open).find((each) => each.id === id);
  expect(result && told(result.finding)).toBe(says);
});

test('the rules stand in the order of their list, each once', () => {
  const results = preflight(aSetup(), new Date(later), []);
  expect(results.map(({ id }) => id)).toEqual(preflightIds);
});

test.each(preflightIds)('%s has a case that passes, one that does not, and one unknown', (id) => {
  const said = (all[id] ?? []).map((each) => each.says.split(':')[0]);
  expect(said).toContain('pass');
  expect(said).toContain('unknown');
  expect(said.some((each) => each === 'warning' || each === 'failure')).toBe(true);
});

test('every reason has a case', () => {
  const said = new Set(cases.map((each) => each.says.replace(/^\w+: /, '')));
  expect(preflightReasons.filter((reason) => !said.has(reason))).toEqual([]);
});

const verdictsOf = (...args: Parameters<typeof preflight>) =>
  preflight(...args).map(({ id, finding }) => [id, told(finding)] as const);

test('a setup of which everything is known and right passes everything', () => {
  const others = verdictsOf(aKnownSetup(), new Date(later), []).filter(([, say]) => say !== 'pass');
  expect(others).toEqual([]);
});

test('a setup at the end of the tutorial passes all that it can know', () => {
  const others = verdictsOf(aFinishedSetup(), new Date(later), []).filter(
    ([, say]) => say !== 'pass',
  );
  expect(Object.fromEntries(others)).toEqual({
    'one-certificate': 'unknown: entra/idp.certificates',
    'name-id-source': 'unknown: entra/nameIdSource',
    'authn-context': 'unknown: image-relay/authnContext',
    'from-gallery': 'unknown: template',
    'metadata-login-url': 'unknown: metadata',
    'metadata-logout-url': 'unknown: metadata',
    'metadata-identifier': 'unknown: metadata',
    'metadata-certificate': 'unknown: metadata',
    'metadata-signature': 'unknown: metadata',
  });
});

test('of a setup that has only begun nothing can be told yet', () => {
  const said = verdictsOf(aSetup(), new Date(later), []).map(([, say]) => say.split(':')[0]);
  expect(new Set(said)).toEqual(new Set(['unknown']));
});
