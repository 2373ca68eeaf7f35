import { t } from '../lib/catalogue/translate.ts';
import { destinationOf } from '../lib/guide/links.ts';
import type { Step } from '../lib/guide/step.ts';
import type { SetupState } from '../lib/setup/setup-state.ts';
import type { PanelActions } from './actions.ts';

interface Props {
  step: Step;
  setup: SetupState;
  actions: PanelActions;
}

/** For a step that only needs its page: where that is, and one press that opens it. */
export function NothingToPoint({ step, setup, actions }: Props) {
  const open = () =>
    void actions.send({ type: 'tab/open', ...destinationOf(step, setup), inNewTab: false });
  return (
    <>
      <p>{t('repair.nothing-to-point', { where: t(`step.${step.id}.where`) })}</p>
      <p>
        <button type="button" onClick={open}>
          {t('repair.open')}
        </button>
      </p>
    </>
  );
}
