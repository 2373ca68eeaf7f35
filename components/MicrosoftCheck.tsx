import { listText, t } from '../lib/catalogue/translate.ts';
import { type Agreement, publishedAgreement } from '../lib/setup/published-agreement.ts';
import { factValue, type Published, type SetupState } from '../lib/setup/setup-state.ts';
import type { PanelActions } from './actions.ts';
import { useMetadataCheck } from './use-metadata-check.ts';

interface Props {
  setup: SetupState;
  actions: PanelActions;
}

/** Asks Microsoft what it publishes of the application, and shows what agrees and what does not. */
export function MicrosoftCheck({ setup, actions }: Props) {
  const { problem, isBusy, ask } = useMetadataCheck(actions);
  const { published } = setup;
  const canAsk = factValue(setup, 'entra/idp.metadataUrl') !== null;
  return (
    <section class="card" aria-labelledby="check-heading">
      <h4 id="check-heading">{t('check.heading')}</h4>
      <p class="quiet">{t(canAsk ? 'check.what' : 'check.needs')}</p>
      <button type="button" disabled={!canAsk || isBusy} onClick={() => void ask()}>
        {isBusy ? t('check.busy') : t(published ? 'check.again' : 'check.button')}
      </button>
      {problem && <p role="alert">{t(`check-problem.${problem}`)}</p>}
      <div role="status">{published && <Answer setup={setup} published={published} />}</div>
    </section>
  );
}

function Answer({ setup, published }: { setup: SetupState; published: Published }) {
  const active = factValue(setup, 'entra/idp.thumbprint');
  const isSound = published.signature === 'valid';
  return (
    <>
      <p class="quiet">{t('check.asked', { at: new Date(published.at) })}</p>
      <ul>
        {publishedAgreement(setup).map((each) => (
          <AgreementRow key={each.item} agreement={each} />
        ))}
      </ul>
      <p>{t('check.several', { count: published.certificates.length })}</p>
      <ul>
        {published.certificates.map(({ thumbprint, notAfter }) => (
          <li key={thumbprint} class="code">
            {t(thumbprint === active ? 'check.listed.active' : 'check.listed', {
              thumbprint,
              until: new Date(notAfter),
            })}
          </li>
        ))}
      </ul>
      <p class={isSound ? 'good' : 'warning'}>
        {isSound ? '✓' : '⚠'} {t(`check.signature.${published.signature}`)}
      </p>
    </>
  );
}

const signs = { agrees: '✓', differs: '⚠', 'not-seen': '○' } as const;
const tones = { agrees: 'good', differs: 'warning', 'not-seen': 'quiet' } as const;

function AgreementRow({ agreement }: { agreement: Agreement }) {
  const { item, verdict, published, seen } = agreement;
  return (
    <li>
      <strong>{t(`check.item.${item}`)}</strong>{' '}
      <span class={tones[verdict]}>
        {signs[verdict]} {t(`check.${verdict}`)}
      </span>
      {verdict === 'differs' && (
        <>
          <p class="value">
            <span class="tag">{t('check.published')}</span> {listText(published)}
          </p>
          <p class="value">
            <span class="tag">{t('check.seen')}</span> {seen}
          </p>
        </>
      )}
    </li>
  );
}
