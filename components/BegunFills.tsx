import { t } from '../lib/catalogue/translate.ts';
import type { BegunFill } from '../lib/setup/begun-fill.ts';
import type { SetupState } from '../lib/setup/setup-state.ts';
import type { PanelActions } from './actions.ts';
import { useSettled } from './use-settled.ts';
import { useSettling } from './use-settling.ts';

/** Milliseconds that a press may take before it counts as cut short. */
const patience = 5_000;

interface Props {
  setup: SetupState;
  actions: PanelActions;
}

/** Presses of which nobody knows yet what came of them; open documents are asked. */
export function BegunFills({ setup: { begun = [] }, actions }: Props) {
  const key = begun.map(({ fill }) => fill).join(' ');
  useSettling(key, actions);
  const late = useSettled(key === '' ? null : { key, begun }, patience)?.begun ?? [];
  return (
    <>
      {late.map((each) => (
        <Notice key={each.fill} begun={each} />
      ))}
    </>
  );
}

function Notice({ begun: { kind, page, at } }: { begun: BegunFill }) {
  return (
    <p role="status" class="card warning">
      ⚠ {t(`begun.${kind}`, { page: t(`page.${page}`), at: new Date(at) })}
    </p>
  );
}
