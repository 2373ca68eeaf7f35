import { useRef } from 'preact/hooks';
import { t } from '../lib/catalogue/translate.ts';
import { mostInput } from '../lib/saml/certificate-size.ts';
import { factValue, type SetupState } from '../lib/setup/setup-state.ts';
import { wantedThumbprint } from '../lib/setup/wanted-certificate.ts';
import type { PanelActions } from './actions.ts';
import { CertificateChooser } from './CertificateChooser.tsx';
import { CertificateDetailsView } from './CertificateDetailsView.tsx';
import { FileChooser } from './FileChooser.tsx';
import { useCertificate } from './use-certificate.ts';

interface Props {
  setup: SetupState;
  actions: PanelActions;
}

/** Whether it is known where Microsoft publishes the certificate. */
export function canFetchCertificate(setup: SetupState): boolean {
  return factValue(setup, 'entra/idp.metadataUrl') !== null;
}

/** The three ways to bring the signing certificate, and what was brought. */
export function CertificateBox({ setup, actions }: Props) {
  const box = useRef<HTMLElement>(null);
  const { problem, question, isBusy, pasted, setPasted, attempt, dismiss } = useCertificate();
  const canFetch = canFetchCertificate(setup);

  const take = (file: File | null | undefined) => {
    if (!file) return;
    void attempt('file', async () => {
      if (file.size > mostInput) return { outcome: 'refused', reason: 'too-large' };
      return actions.readCertificate(new Uint8Array(await file.arrayBuffer()), 'file');
    });
  };

  return (
    <section
      ref={box}
      tabIndex={-1}
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
        class={canFetch ? 'primary' : ''}
        disabled={!canFetch || isBusy}
        onClick={() => void attempt('metadata', actions.fetchCertificate)}
      >
        {isBusy ? t('certificate.busy') : t('certificate.get')}
      </button>
      <p class="quiet">{t(canFetch ? 'certificate.get.why' : 'certificate.get.needs')}</p>
      {problem && <p role="alert">{t(`certificate-refusal.${problem}`)}</p>}
      {question && (
        <CertificateChooser
          key={question.certificates.map(({ details }) => details.thumbprint).join()}
          certificates={question.certificates}
          active={wantedThumbprint(setup)}
          isBusy={isBusy}
          onChoose={(chosen) =>
            void attempt(question.source, () => actions.takeCertificate(chosen, question.source))
          }
          onCancel={() => {
            dismiss();
            box.current?.focus();
          }}
        />
      )}
      <FileChooser accept=".cer,.crt,.pem,.der,.txt,.xml" class="drop" onChoose={take}>
        {t('certificate.file')}
      </FileChooser>
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
          onClick={() => void attempt('typed', () => actions.readCertificate(pasted, 'typed'))}
        >
          {t('certificate.use-pasted')}
        </button>
      )}
      <CertificateDetailsView setup={setup} />
    </section>
  );
}
