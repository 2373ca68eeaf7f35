import { t } from '../lib/catalogue/translate.ts';
import { factValue, type Published, type SetupState } from '../lib/setup/setup-state.ts';
import { metadataNews } from '../lib/watch/metadata-news.ts';
import type { Watched } from '../lib/watch/reminder.ts';
import type { PanelActions } from './actions.ts';
import { useMetadataCheck } from './use-metadata-check.ts';

interface Props {
  setup: SetupState;
  watched: Watched;
  actions: PanelActions;
}

/** Asks Microsoft whether a new certificate has appeared, or the old one has gone, and says what to do. */
export function MetadataLook({ setup, watched, actions }: Props) {
  const { problem, isBusy, ask } = useMetadataCheck(actions);
  const canAsk = factValue(setup, 'entra/idp.metadataUrl') !== null;
  return (
    <>
      <button type="button" disabled={!canAsk || isBusy} onClick={() => void ask()}>
        {isBusy ? t('watch.ask.busy') : t('watch.ask')}
      </button>
      <p class="quiet">{t(canAsk ? 'watch.ask.why' : 'watch.ask.needs')}</p>
      {problem && <p role="alert">{t(`check-problem.${problem}`)}</p>}
      <div role="status">
        {setup.published && <News watched={watched} published={setup.published} />}
      </div>
    </>
  );
}

function News({ watched, published }: { watched: Watched; published: Published }) {
  const news = metadataNews(watched, published);
  const isQuiet = news.kind === 'unchanged';
  return (
    <>
      <p class="quiet">{t('watch.asked', { at: new Date(published.at) })}</p>
      <p class={isQuiet ? 'good' : 'warning'}>
        {isQuiet ? '✓' : '⚠'} {t(`metadata-news.${news.kind}`)}
      </p>
      {'others' in news && (
        <ul>
          {news.others.map(({ thumbprint, notBefore, notAfter }) => (
            <li key={thumbprint} class="code">
              {t('metadata-news.other', {
                thumbprint,
                from: new Date(notBefore),
                to: new Date(notAfter),
              })}
            </li>
          ))}
        </ul>
      )}
    </>
  );
}
