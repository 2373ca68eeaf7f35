import { useEffect, useState } from 'preact/hooks';
import { t } from '../lib/catalogue/translate.ts';
import type { PanelActions } from './actions.ts';

type Standing = 'unknown' | 'off' | 'on' | 'refused';

/** Asks for notifications in the moment in which the admin wants them. */
export function NotificationsButton({ actions }: { actions: PanelActions }) {
  const [standing, setStanding] = useState<Standing>('unknown');
  useEffect(() => {
    void actions.mayNotify().then((may) => setStanding(may ? 'on' : 'off'));
  }, [actions.mayNotify]);
  const allow = async () => {
    const may = await actions.allowNotifications().catch(() => false);
    setStanding(may ? 'on' : 'refused');
  };
  return (
    <>
      {(standing === 'off' || standing === 'refused') && (
        <button type="button" onClick={() => void allow()}>
          {t('watch.notify')}
        </button>
      )}
      <p class="quiet" role="status">
        {standing === 'on' && t('watch.notify.on')}
        {standing === 'refused' && t('watch.notify.refused')}
      </p>
    </>
  );
}
