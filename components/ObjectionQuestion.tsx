import { useLayoutEffect, useRef } from 'preact/hooks';
import { t } from '../lib/catalogue/translate.ts';
import { fieldText } from '../lib/guide/value-text.ts';
import type { Pointed } from '../lib/messages/page-tools.ts';

interface Props {
  pointed: Pointed;
  onAgain: () => void;
  onUse: () => void;
}

/** Asks before a control is used that something speaks against. */
export function ObjectionQuestion({ pointed, onAgain, onUse }: Props) {
  const again = useRef<HTMLButtonElement>(null);
  useLayoutEffect(() => again.current?.focus(), []);
  const field = fieldText(pointed.field);
  const caption = pointed.description.captions[0] ?? '';
  return (
    <section class="card question" role="alertdialog" aria-labelledby="objection-heading">
      <h2 id="objection-heading">{t('objection.heading', { field })}</h2>
      <p>{t('objection.chosen', { caption })}</p>
      <ul>
        {pointed.objections.map((each) => (
          <li key={each} class="warning">
            ⚠ {t(`objection.${each}`, { field })}
          </li>
        ))}
      </ul>
      <p class="ways">
        <button type="button" class="primary" ref={again} onClick={onAgain}>
          {t('objection.again')}
        </button>
        <button type="button" class="danger" onClick={onUse}>
          {t('objection.use')}
        </button>
      </p>
    </section>
  );
}
