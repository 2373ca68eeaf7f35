import { t } from '../lib/catalogue/translate.ts';
import type { Step } from '../lib/guide/step.ts';
import type { Preferences } from '../lib/messages/panel-messages.ts';
import type { PanelActions } from './actions.ts';

interface Props {
  /** The step to whose page the assistant has led unasked; null where it has not. */
  step: Step | null;
  preferences: Preferences;
  actions: Pick<PanelActions, 'send'>;
}

/** Says where the assistant has gone by itself, and how it does so no more. */
export function AdvanceNotice({ step, preferences, actions }: Props) {
  const [page] = step?.pages ?? [];
  if (page === undefined) return null;
  const stay = () =>
    void actions.send({
      type: 'preferences/change',
      preferences: { ...preferences, advance: false },
    });
  return (
    <p class="quiet" role="status">
      {t('advance.went', { page: t(`page.${page}`) })}{' '}
      {preferences.advance && (
        <button type="button" class="link" onClick={stay}>
          {t('advance.stay')}
        </button>
      )}
    </p>
  );
}
