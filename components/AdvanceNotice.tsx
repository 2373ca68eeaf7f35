import { t } from '../lib/catalogue/translate.ts';
import type { Checklist } from '../lib/guide/checklist.ts';
import type { Front } from '../lib/guide/panel-view.ts';
import type { Preferences } from '../lib/messages/panel-messages.ts';
import type { SetupState } from '../lib/setup/setup-state.ts';
import type { PanelActions } from './actions.ts';
import { useAdvance } from './use-advance.ts';

interface Props {
  setup: SetupState;
  list: Checklist;
  front: Front;
  preferences: Preferences;
  /** The admin has sent the assistant somewhere, which comes first. */
  isHeld: boolean;
  actions: PanelActions;
}

/** Leads on where the admin wants that, says where it has gone by itself, and how it does so no more. */
export function AdvanceNotice({ preferences, isHeld, ...shown }: Props) {
  const { actions } = shown;
  const led = useAdvance({ ...shown, isOn: preferences.advance === true && !isHeld });
  const [page] = led?.step.pages ?? [];
  if (led === null || page === undefined) return null;
  const stay = () =>
    void actions.send({
      type: 'preferences/change',
      preferences: { ...preferences, advance: false },
    });
  return (
    <p class="quiet" role="status">
      {led.came === 'there'
        ? t('advance.went', { page: t(`page.${page}`) })
        : t('advance.near', { where: t(`step.${led.step.id}.where`) })}{' '}
      {preferences.advance && (
        <button type="button" class="link" onClick={stay}>
          {t('advance.stay')}
        </button>
      )}
    </p>
  );
}
