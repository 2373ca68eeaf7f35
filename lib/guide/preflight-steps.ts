import type { Finding, Needed, PreflightId } from '../setup/preflight/finding.ts';
import type { PreflightResult } from '../setup/preflight/preflight.ts';
import type { FactKey } from '../setup/setup-state.ts';
import type { Condition } from './condition.ts';
import type { Step, StepId } from './step.ts';
import { steps } from './steps.ts';

/** The step in which what a rule looks at is put right. */
const mendedAt: Readonly<Record<PreflightId, StepId>> = {
  identifier: 'basic-saml',
  'identifier-unique': 'basic-saml',
  'reply-url': 'basic-saml',
  'sign-on-url': 'basic-saml',
  'login-url': 'saml-settings',
  'logout-url': 'saml-settings',
  'not-swapped': 'saml-settings',
  certificate: 'certificate',
  'certificate-time': 'certificate',
  'certificate-key': 'certificate',
  'one-certificate': 'certificate',
  'certificate-active': 'certificate',
  'certificate-saved': 'saml-settings',
  'certificate-issuer': 'certificate',
  'name-id-format': 'saml-settings',
  'name-id-source': 'basic-saml',
  'test-user': 'create-sso-user',
  binding: 'saml-settings',
  'authn-context': 'saml-settings',
  assignment: 'assign-user',
  'jit-group': 'saml-settings',
  'sso-only': 'create-permission',
  placeholders: 'basic-saml',
  'one-company': 'read-image-relay',
  'one-tenant': 'copy-urls',
  'one-application': 'add-app',
  'application-kind': 'add-app',
  'from-gallery': 'add-app',
  'metadata-login-url': 'certificate',
  'metadata-logout-url': 'certificate',
  'metadata-identifier': 'certificate',
  'metadata-certificate': 'certificate',
  'metadata-signature': 'certificate',
};

/** Where a result leads: to the step that mends it, or that shows what is not known yet. */
export function stepFor({ id, finding }: PreflightResult): Step | null {
  const wanted = stepThatShows(finding) ?? steps.find((each) => each.id === mendedAt[id]);
  return wanted ?? null;
}

function stepThatShows(finding: Finding): Step | undefined {
  if (finding.verdict !== 'unknown') return undefined;
  const fact = factOf(finding.needs);
  return fact === null
    ? undefined
    : steps.find((step) => step.waitsFor.some((each) => waitsFor(each, fact)));
}

function factOf(needs: Needed): FactKey | null {
  return 'fact' in needs ? needs.fact : null;
}

function waitsFor(condition: Condition, fact: FactKey): boolean {
  if (condition.kind === 'any') return condition.of.some((each) => waitsFor(each, fact));
  const isAbout = condition.kind === 'known' || condition.kind === 'equal';
  return isAbout && condition.fact === fact;
}
