import { t } from '../lib/catalogue/translate.ts';

interface Props {
  host: string;
  done: number;
  total: number;
}

/** Which company is set up, and how far it has come. */
export function PanelHeader({ host, done, total }: Props) {
  return (
    <header>
      <h1>{t('app.name')}</h1>
      <p class="company">
        <span class="unseen">{t('company.label')}: </span>
        {host}
      </p>
      <div class="progress">
        <progress max={total} value={done} aria-label={t('progress.label')} />
        <p class="quiet">{t('progress.text', { done, total })}</p>
      </div>
    </header>
  );
}
