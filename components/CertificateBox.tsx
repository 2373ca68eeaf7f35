import { useState } from 'preact/hooks';
import { t } from '../lib/catalogue/translate.ts';
import type { CertificateProblem } from '../lib/saml/certificate-problem.ts';
import { factValue, type SetupState } from '../lib/setup/setup-state.ts';
import type { PanelActions } from './actions.ts';
import { CertificateDetailsView } from './CertificateDetailsView.tsx';

interface Props {
  setup: SetupState;
  actions: PanelActions;
}

/** The three ways to bring the signing certificate, and what was brought. */
export function CertificateBox({ setup, actions }: Props) {
  const [problem, setProblem] = useState<CertificateProblem | null>(null);
  const [isBusy, setBusy] = useState(false);
  const [pasted, setPasted] = useState('');
  const canFetch = factValue(setup, 'entra/idp.metadataUrl') !== null;

  const attempt = async (bring: () => Promise<CertificateProblem | null>) => {
    setBusy(true);
    try {
      const refusal = await bring();
      setProblem(refusal);
      if (refusal === null || refusal === 'private-key') setPasted('');
    } catch {
      setProblem('unreadable');
    } finally {
      setBusy(false);
    }
  };
  const take = (file: File | null | undefined) => {
    if (!file) return;
    void attempt(async () => {
      const bytes = new Uint8Array(await file.slice(0, 2_000_000).arrayBuffer());
      return actions.readCertificate(bytes, 'file');
    });
  };

  return (
    <section
      class="certificate card"
      aria-labelledby="certificate-heading"
      onDragOver={(event) => event.preventDefault()}
      onDrop={(event) => {
        event.preventDefault();
        take(event.dataTransfer?.files[0]);
      }}
    >
      <h2 id="certificate-heading">{t('certificate.heading')}</h2>
      <button
        type="button"
        class="primary"
        disabled={!canFetch || isBusy}
        onClick={() => void attempt(actions.fetchCertificate)}
      >
        {isBusy ? t('certificate.busy') : t('certificate.get')}
      </button>
      <p class="quiet">{t(canFetch ? 'certificate.get.why' : 'certificate.get.needs')}</p>
      {problem && <p role="alert">{t(`certificate-refusal.${problem}`)}</p>}
      <label class="stacked drop">
        {t('certificate.file')}
        <input
          type="file"
          accept=".cer,.crt,.pem,.der,.txt"
          onChange={(event) => {
            take(event.currentTarget.files?.[0]);
            event.currentTarget.value = '';
          }}
        />
      </label>
      <label class="stacked">
        {t('certificate.paste')}
        <textarea
          rows={3}
          value={pasted}
          onInput={(event) => setPasted(event.currentTarget.value)}
        />
      </label>
      {pasted !== '' && (
        <button
          type="button"
          onClick={() => void attempt(() => actions.readCertificate(pasted, 'typed'))}
        >
          {t('certificate.use-pasted')}
        </button>
      )}
      <CertificateDetailsView setup={setup} />
    </section>
  );
}
