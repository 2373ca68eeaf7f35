import { t } from '../lib/catalogue/translate.ts';
import type { PageId } from '../lib/consoles/ids.ts';
import type { Preferences } from '../lib/messages/panel-messages.ts';
import type { NoSave } from '../lib/setup/plan-save.ts';
import type { PanelActions } from './actions.ts';

interface Props {
  page: PageId;
  /** What the page's button that saves says; null where no single press saves the page. */
  caption: string | null;
  /** What the presses say: what they do, and no less. */
  plain: string;
  saving: string;
  /** Nothing can be written now. */
  isDisabled?: boolean;
  /** Why the page is not to be saved right after. */
  noSave?: NoSave | null;
  preferences: Preferences;
  onPress: (isSaving: boolean) => void;
  actions: Pick<PanelActions, 'send'>;
}

/**
 * To fill, or to fill and press what saves the page: two presses, each of which says all that it does. The one that was
 * chosen on this page last stands out the next time; at first that is the one that saves nothing.
 */
export function FillPresses(props: Props) {
  const { page, caption, plain, saving, isDisabled = false, noSave = null, onPress } = props;
  const { preferences, actions } = props;
  const { savedPages = [] } = preferences;
  const isUsual = caption !== null && noSave === null && savedPages.includes(page);
  const press = (isSaving: boolean) => {
    onPress(isSaving);
    if (caption === null || isSaving === savedPages.includes(page)) return;
    const others = savedPages.filter((each) => each !== page);
    const now = { ...preferences, savedPages: isSaving ? [...others, page] : others };
    void actions.send({ type: 'preferences/change', preferences: now });
  };
  return (
    <>
      <button
        type="button"
        class={isUsual ? '' : 'primary'}
        disabled={isDisabled}
        onClick={() => press(false)}
      >
        {plain}
      </button>
      {caption !== null && noSave === null && (
        <button
          type="button"
          class={isUsual ? 'primary' : ''}
          disabled={isDisabled}
          onClick={() => press(true)}
        >
          {saving}
        </button>
      )}
      {caption !== null && noSave !== null && noSave !== 'nothing-written' && (
        <p class="quiet">{t(`save.not.${noSave}`, { caption })}</p>
      )}
    </>
  );
}
