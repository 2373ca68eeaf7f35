import { useState } from 'preact/hooks';
import { t } from '../lib/catalogue/translate.ts';
import type { HandOver } from '../lib/hand-over/hand-over.ts';
import { type Compared, comparedOf, mailTextOf } from '../lib/hand-over/mail-text.ts';
import { handOverText, makeHandOver } from '../lib/hand-over/make-hand-over.ts';
import { factOf } from '../lib/hand-over/open-hand-over.ts';
import { type Side, sides } from '../lib/setup/handed-over.ts';
import type { SetupState } from '../lib/setup/setup-state.ts';
import type { PanelActions } from './actions.ts';
import { ComparedByPhone } from './ComparedByPhone.tsx';
import { CopyButton } from './CopyButton.tsx';

interface Props {
  setup: SetupState;
  actions: PanelActions;
}

interface Made {
  readonly side: Side;
  readonly file: string;
  readonly mail: string;
  readonly compared: readonly Compared[];
}

/** One console's half for somebody else, to be read before it is sent. */
export function HandOverExport({ setup, actions }: Props) {
  const [made, setMade] = useState<Made | null>(null);
  const [lacking, setLacking] = useState<Side | null>(null);
  const make = async (side: Side) => {
    const handOver = makeHandOver(setup, side, new Date());
    setLacking(handOver === null ? side : null);
    setMade(handOver && (await madeOf(handOver, setup)));
  };
  return (
    <section aria-labelledby="hand-over-export">
      <h3 id="hand-over-export">{t('hand-over.export')}</h3>
      {sides.map((side) => (
        <p key={side}>
          <button type="button" onClick={() => void make(side)}>
            {t(`hand-over.make.${side}`)}
          </button>
        </p>
      ))}
      {lacking && <p role="alert">{t(`hand-over.nothing.${lacking}`)}</p>}
      {made && (
        <>
          <p class="warning">⚠ {t('hand-over.read-first')}</p>
          <ComparedByPhone compared={made.compared} />
          <pre tabIndex={0} role="region" aria-label={t('hand-over.text')}>
            {made.mail}
          </pre>
          <p class="ways">
            <CopyButton label={t('hand-over.copy')} text={made.mail} onCopy={actions.copy} />{' '}
            <button
              type="button"
              onClick={() => actions.save(fileNameOf(made.side, setup), made.file)}
            >
              {t('hand-over.save')}
            </button>
          </p>
        </>
      )}
    </section>
  );
}

async function madeOf(handOver: HandOver, setup: SetupState): Promise<Made> {
  const hasCertificate = factOf(handOver, 'entra/idp.certificate') !== undefined;
  const certificate = hasCertificate ? setup.certificate : null;
  const file = await handOverText(handOver);
  return {
    side: handOver.side,
    file,
    mail: mailTextOf(handOver, certificate, file),
    compared: comparedOf(handOver, certificate),
  };
}

function fileNameOf(side: Side, { company }: SetupState): string {
  return `hand-over-${side}-${company.host}.json`;
}
