import { t } from '../lib/catalogue/translate.ts';
import { warningsOf } from '../lib/saml/certificate-warnings.ts';
import type { CertificateDetails } from '../lib/setup/setup-state.ts';

/** What speaks against a certificate now; nothing where nothing does. */
export function CertificateWarnings({ details }: { details: CertificateDetails }) {
  const warnings = warningsOf(details, new Date());
  if (warnings.length === 0) return null;
  return (
    <ul>
      {warnings.map((each) => (
        <li key={each} class="warning loud">
          ⚠ {t(`certificate-warning.${each}`)}
        </li>
      ))}
    </ul>
  );
}
