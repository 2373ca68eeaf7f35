import { withoutUnconfirmed } from '../confirmations.ts';
import type { SetupState } from '../setup-state.ts';
import { applicationRules } from './application-rules.ts';
import { basicSamlRules } from './basic-saml-rules.ts';
import { certificateRules } from './certificate-rules.ts';
import type { Finding, PreflightId, PreflightRule } from './finding.ts';
import { identityRules } from './identity-rules.ts';
import { metadataRules } from './metadata-rules.ts';
import type { OpenDocument } from './open-documents.ts';
import { nameIdRules, peopleRules } from './people-rules.ts';
import { placeholderRules } from './placeholder-rule.ts';
import { requestRules } from './request-rules.ts';
import { signInRules } from './sign-in-rules.ts';
import { swappedRules } from './swapped-rule.ts';

/** Every rule, in the order of `preflightIds`. */
const rules: readonly PreflightRule[] = [
  ...basicSamlRules,
  ...signInRules,
  ...swappedRules,
  ...certificateRules,
  ...nameIdRules,
  ...requestRules,
  ...peopleRules,
  ...placeholderRules,
  ...identityRules,
  ...applicationRules,
  ...metadataRules,
];

export interface PreflightResult {
  readonly id: PreflightId;
  readonly finding: Finding;
}

/**
 * What would go wrong in a test, as far as the consoles have shown it. Nothing is touched. Nothing passes on
 * what only a hand-over says.
 */
export function preflight(
  setup: SetupState,
  now: Date,
  open: readonly OpenDocument[],
): readonly PreflightResult[] {
  const certain = withoutUnconfirmed(setup);
  return rules.map(({ id, check }) => {
    const finding = check(setup, now, open);
    return { id, finding: finding.verdict === 'pass' ? check(certain, now, open) : finding };
  });
}
