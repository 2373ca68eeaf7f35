import { t } from '../lib/catalogue/translate.ts';
import { addressOf } from '../lib/guide/links.ts';
import type { WrongPage } from '../lib/guide/wrong-page.ts';
import type { SetupState } from '../lib/setup/setup-state.ts';
import type { PanelActions } from './actions.ts';

interface Props {
  wrong: WrongPage;
  setup: SetupState;
  actions: PanelActions;
}

/** Says of a page that looks like the right one why it is not, and leads there. */
export function WrongPageNotice({ wrong, setup, actions }: Props) {
  const { kind, link } = wrong;
  const go = () =>
    void actions.send({ type: 'tab/open', address: addressOf(link, setup), inNewTab: false });
  return (
    <section class="card">
      <p class="warning" role="status">
        ⚠ {t(`wrong-page.${kind}`)}
      </p>
      <button type="button" onClick={go}>
        {t(`wrong-page.go.${link}`)}
      </button>
    </section>
  );
}
