import { t } from '../lib/catalogue/translate.ts';
import { factValue, type SetupState } from '../lib/setup/setup-state.ts';

/** The certificate that was brought, and whether it is the one that Entra lists as active. */
export function CertificateDetailsView({ setup }: { setup: SetupState }) {
  const { certificate } = setup;
  if (certificate === null) return null;
  const shown = factValue(setup, 'entra/idp.thumbprint');
  return (
    <div class="certificate-details" role="status">
      <dl>
        <dt>{t('certificate.subject')}</dt>
        <dd>{certificate.subject}</dd>
        <dt>{t('certificate.thumbprint')}</dt>
        <dd class="code">{certificate.thumbprint}</dd>
        <dt>{t('certificate.validity')}</dt>
        <dd>
          {t('certificate.from-to', {
            from: new Date(certificate.notBefore),
            to: new Date(certificate.notAfter),
          })}
        </dd>
      </dl>
      <Standing shown={shown} brought={certificate.thumbprint} />
    </div>
  );
}

function Standing({ shown, brought }: { shown: string | null; brought: string }) {
  if (shown === null) return <p class="warning">⚠ {t('certificate.unseen')}</p>;
  if (shown === brought) return <p class="good">✓ {t('certificate.matches')}</p>;
  return <p class="warning">⚠ {t('certificate.differs', { thumbprint: shown })}</p>;
}
