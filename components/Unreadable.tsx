import { t } from '../lib/catalogue/translate.ts';
import type { PanelActions } from './actions.ts';
import { StartOver } from './StartOver.tsx';

/** Stored data that this version cannot read is said to be so, and left alone. */
export function Unreadable({ actions }: { actions: PanelActions }) {
  return (
    <section class="card">
      <h2>{t('unreadable.title')}</h2>
      <p>{t('unreadable.text')}</p>
      <StartOver host="" actions={actions} />
    </section>
  );
}
