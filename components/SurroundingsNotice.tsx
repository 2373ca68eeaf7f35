import { t } from '../lib/catalogue/translate.ts';

interface Props {
  isOnline: boolean;
  mayReadConsoles: boolean;
  /** Asks the browser for the consoles again, straight from the press. */
  onAllow: () => void;
}

/** Says what keeps the assistant from working, and what to do about it. */
export function SurroundingsNotice({ isOnline, mayReadConsoles, onAllow }: Props) {
  return (
    <>
      {!mayReadConsoles && (
        <section class="card" aria-labelledby="no-permission">
          <h2 id="no-permission">{t('permission.missing')}</h2>
          <p>{t('permission.missing.why')}</p>
          <button type="button" class="primary" onClick={onAllow}>
            {t('permission.allow')}
          </button>
          <p class="quiet">{t('permission.policy')}</p>
        </section>
      )}
      {!isOnline && (
        <p class="warning card" role="status">
          ⚠ {t('offline.what')}
        </p>
      )}
    </>
  );
}
