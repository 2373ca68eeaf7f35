import { t } from '../lib/catalogue/translate.ts';
import type { SetupState } from '../lib/setup/setup-state.ts';
import { watchedOf } from '../lib/watch/watched.ts';
import type { PanelActions } from './actions.ts';
import { CalendarButton } from './CalendarButton.tsx';
import { MetadataLook } from './MetadataLook.tsx';
import { NotificationsButton } from './NotificationsButton.tsx';
import { RolloverStart } from './RolloverStart.tsx';

interface Props {
  setup: SetupState;
  actions: PanelActions;
}

/** What becomes of the certificate after the setup: when it ends, and how the admin hears of it. */
export function CertificateWatch({ setup, actions }: Props) {
  const watched = watchedOf(setup);
  if (watched === null) return null;
  return (
    <section class="card" aria-labelledby="watch-heading">
      <h2 id="watch-heading">{t('watch.heading')}</h2>
      <p>{t('watch.until', { at: new Date(watched.certificate.notAfter) })}</p>
      <p class="quiet">{t('watch.how')}</p>
      <NotificationsButton actions={actions} />
      <CalendarButton watched={watched} actions={actions} />
      <RolloverStart actions={actions} />
      <MetadataLook setup={setup} watched={watched} actions={actions} />
    </section>
  );
}
