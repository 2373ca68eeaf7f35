import { t } from '../lib/catalogue/translate.ts';
import { validityText } from '../lib/guide/certificate-text.ts';
import { factText } from '../lib/guide/fact-text.ts';
import { valueText } from '../lib/guide/value-text.ts';
import type { DescribedHandOver } from '../lib/hand-over/describe-hand-over.ts';
import { comparedOf } from '../lib/hand-over/mail-text.ts';
import { type PreviewedValue, previewOf } from '../lib/hand-over/preview.ts';
import { pemOf } from '../lib/saml/pem.ts';
import { type AgreedNames, namesToAgreeOn } from '../lib/setup/handed-over.ts';
import type { SetupState } from '../lib/setup/setup-state.ts';
import { ComparedByPhone } from './ComparedByPhone.tsx';

interface Props {
  setup: SetupState | null;
  described: DescribedHandOver;
  onTake: () => void;
  onLeave: () => void;
}

/** Everything that a hand-over brings, what has to agree on the phone first and large. */
export function HandOverPreview({ setup, described, onTake, onLeave }: Props) {
  const { given, certificate } = described;
  const names: AgreedNames = given.names;
  return (
    <section class="preview" aria-labelledby="hand-over-preview">
      <h4 id="hand-over-preview">{t('hand-over.preview')}</h4>
      <p>{t(`hand-over.preview.side.${given.side}`, { at: new Date(given.madeAt) })}</p>
      {setup === null && <p>{t('hand-over.preview.begins', { host: given.host })}</p>}
      <p class="warning">⚠ {t('hand-over.preview.call')}</p>
      <ComparedByPhone compared={comparedOf(given, certificate)} />
      {certificate && (
        <p>
          {t('certificate.validity')}: {validityText(certificate)}
        </p>
      )}
      <p class="note">{t('hand-over.preview.checksum')}</p>
      <h5>{t('hand-over.preview.values')}</h5>
      <ul>
        {previewOf(setup, given, certificate).map((each) => (
          <ValueRow key={each.key} previewed={each} />
        ))}
      </ul>
      <h5>{t('hand-over.preview.names')}</h5>
      <ul>
        {namesToAgreeOn.map((name) =>
          names[name] === undefined ? null : (
            <li key={name}>
              {t(`choices.${name}`)}: <span class="value">{names[name]}</span>
            </li>
          ),
        )}
      </ul>
      <p>{t('hand-over.preview.steps', { count: given.steps.length })}</p>
      <p class="ways">
        <button type="button" class="primary" onClick={onTake}>
          {t('hand-over.take')}
        </button>{' '}
        <button type="button" onClick={onLeave}>
          {t('hand-over.leave')}
        </button>
      </p>
    </section>
  );
}

function ValueRow({ previewed: { key, value, effect, now } }: { previewed: PreviewedValue }) {
  const shown = (text: string) => valueText(key.endsWith('/idp.certificate') ? pemOf(text) : text);
  return (
    <li>
      <strong>{factText(key)}</strong>
      <p class="value">{shown(value)}</p>
      <p class={effect === 'new' || effect === 'same' ? 'quiet' : 'warning'}>
        {t(`hand-over.effect.${effect}`, { now: now === null ? '' : shown(now) })}
      </p>
    </li>
  );
}
