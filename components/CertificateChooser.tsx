import { useLayoutEffect, useRef, useState } from 'preact/hooks';
import { t } from '../lib/catalogue/translate.ts';
import { subjectText, validityText } from '../lib/guide/certificate-text.ts';
import type { ReadCertificate } from '../lib/saml/certificate.ts';
import { CertificateWarnings } from './CertificateWarnings.tsx';

interface Props {
  certificates: readonly ReadCertificate[];
  /** Thumbprint of the one that Entra lists as active; null where its list was not seen. */
  active: string | null;
  isBusy: boolean;
  onChoose: (certificate: ReadCertificate) => void;
  onCancel: () => void;
}

/** Asks which of several certificates is meant. One that Entra's list does not call active cannot be. */
export function CertificateChooser({ certificates, active, isBusy, onChoose, onCancel }: Props) {
  const [picked, setPicked] = useState<string | null>(null);
  const question = useRef<HTMLFieldSetElement>(null);
  useLayoutEffect(() => question.current?.focus(), []);
  const isPossible = ({ details }: ReadCertificate) =>
    active === null || details.thumbprint === active;
  const chosen = certificates.find(({ details }) => details.thumbprint === (active ?? picked));
  return (
    <form
      class="chooser"
      onSubmit={(event) => {
        event.preventDefault();
        if (chosen) onChoose(chosen);
      }}
    >
      <fieldset ref={question} tabIndex={-1} aria-describedby="certificate-choice-hint">
        <legend>{t('certificate-choice.heading')}</legend>
        <p id="certificate-choice-hint" class="quiet">
          {hint(active, certificates.some(isPossible))}
        </p>
        {certificates.map((each) => (
          <Choice
            key={each.details.thumbprint}
            certificate={each}
            isActive={each.details.thumbprint === active}
            isPossible={isPossible(each)}
            isChosen={each === chosen}
            onPick={() => setPicked(each.details.thumbprint)}
          />
        ))}
      </fieldset>
      <p class="ways">
        <button type="submit" class="primary" disabled={!chosen || isBusy}>
          {t('certificate-choice.use')}
        </button>
        <button type="button" onClick={onCancel}>
          {t('certificate-choice.none')}
        </button>
      </p>
    </form>
  );
}

function hint(active: string | null, isAmongThem: boolean): string {
  if (active === null) return t('certificate-choice.active-unseen');
  return isAmongThem
    ? t('certificate-choice.active-known')
    : t('certificate-choice.none-active', { thumbprint: active });
}

interface ChoiceProps {
  certificate: ReadCertificate;
  isActive: boolean;
  isPossible: boolean;
  isChosen: boolean;
  onPick: () => void;
}

function Choice({ certificate, isActive, isPossible, isChosen, onPick }: ChoiceProps) {
  const { details } = certificate;
  return (
    <label class="choice">
      <input
        type="radio"
        name="certificate"
        checked={isChosen}
        disabled={!isPossible}
        onChange={onPick}
      />
      <span>
        <strong>{subjectText(details.subject)}</strong>
        <span class="code">{details.thumbprint}</span>
        <span class="quiet">{validityText(details)}</span>
        {isActive && <span class="good">✓ {t('certificate-choice.active')}</span>}
        <CertificateWarnings details={details} />
      </span>
    </label>
  );
}
