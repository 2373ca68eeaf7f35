import { t } from '../lib/catalogue/translate.ts';
import { subjectText, validityText } from '../lib/guide/certificate-text.ts';
import { activeInstead, activeThumbprint } from '../lib/setup/rollover-standing.ts';
import type { CertificateDetails, SetupState } from '../lib/setup/setup-state.ts';
import { broughtDetails, certificateObjection } from '../lib/setup/wanted-certificate.ts';
import { CertificateWarnings } from './CertificateWarnings.tsx';

/** The certificate that was brought, and whether it is the one that Entra lists as active. */
export function CertificateDetailsView({ setup }: { setup: SetupState }) {
  const certificate = broughtDetails(setup);
  if (certificate === null) return null;
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
        <Standing setup={setup} brought={certificate.thumbprint} />
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

function Standing({ setup, brought }: { setup: SetupState; brought: string }) {
  const instead = activeInstead(setup, brought);
  if (instead !== null)
    return <p class="warning">⚠ {t('certificate.differs', { thumbprint: instead })}</p>;
  const isShown = activeThumbprint(setup) !== null;
  return isShown ? (
    <p class="good">✓ {t('certificate.matches')}</p>
  ) : (
    <p class="warning">⚠ {t('certificate.unseen')}</p>
  );
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
