import { t } from '../lib/catalogue/translate.ts';
import { subjectText, validityText } from '../lib/guide/certificate-text.ts';
import { type CertificateDetails, factValue, type SetupState } from '../lib/setup/setup-state.ts';
import { broughtDetails, certificateObjection } from '../lib/setup/wanted-certificate.ts';
import { CertificateWarnings } from './CertificateWarnings.tsx';

/** The certificate that was brought, and whether it is the one that Entra lists as active. */
export function CertificateDetailsView({ setup }: { setup: SetupState }) {
  const certificate = broughtDetails(setup);
  if (certificate === null) return null;
  const shown = factValue(setup, 'entra/idp.thumbprint');
  return (
    <div class="certificate-details" role="status">
      <dl>
        <Detail name={t('certificate.subject')} value={subjectText(certificate.subject)} />
        <Detail name={t('certificate.thumbprint')} value={certificate.thumbprint} isCode />
        <Detail name={t('certificate.validity')} value={validityText(certificate)} />
      </dl>
      <CertificateWarnings details={certificate} />
      {setup.rollover ? (
        <InChange setup={setup} />
      ) : (
        <Standing shown={shown} brought={certificate.thumbprint} />
      )}
      <MoreDetails certificate={certificate} />
    </div>
  );
}

/** While one certificate takes another's place: whether Entra lists the new one. */
function InChange({ setup }: { setup: SetupState }) {
  return certificateObjection(setup) === null ? (
    <p class="good">✓ {t('rollover.listed')}</p>
  ) : (
    <p class="warning">⚠ {t('refusal.certificate-not-listed')}</p>
  );
}

function Standing({ shown, brought }: { shown: string | null; brought: string }) {
  if (shown === null) return <p class="warning">⚠ {t('certificate.unseen')}</p>;
  if (shown === brought) return <p class="good">✓ {t('certificate.matches')}</p>;
  return <p class="warning">⚠ {t('certificate.differs', { thumbprint: shown })}</p>;
}

/** What only a careful comparison needs; a setup of an older version may not know it. */
function MoreDetails({ certificate }: { certificate: CertificateDetails }) {
  const { issuer, serial, sha256, key } = certificate;
  if (sha256 === undefined) return null;
  return (
    <details>
      <summary>{t('certificate.more')}</summary>
      <dl>
        <Detail name={t('certificate.issuer')} value={subjectText(issuer ?? '')} />
        {serial && <Detail name={t('certificate.serial')} value={serial} isCode />}
        {key && (
          <Detail name={t('certificate.key')} value={t('certificate.key.size', { ...key })} />
        )}
        <Detail name={t('certificate.sha256')} value={sha256} isCode />
      </dl>
    </details>
  );
}

function Detail({ name, value, isCode }: { name: string; value: string; isCode?: boolean }) {
  return (
    <>
      <dt>{name}</dt>
      <dd class={isCode ? 'code' : undefined}>{value}</dd>
    </>
  );
}
