import { t } from '../lib/catalogue/translate.ts';
import type { FieldId } from '../lib/consoles/ids.ts';
import type { Trouble, TroubledField } from '../lib/guide/repair.ts';
import type { StepId } from '../lib/guide/step.ts';
import type { Inspection } from '../lib/messages/page-tools.ts';
import type { SetupState } from '../lib/setup/setup-state.ts';
import type { PanelActions } from './actions.ts';
import { FoundInstead } from './FoundInstead.tsx';
import { ObjectionQuestion } from './ObjectionQuestion.tsx';
import { RepairField } from './RepairField.tsx';
import { usePointing } from './use-pointing.ts';
import { fieldText } from './value-text.ts';

interface Props {
  trouble: Trouble;
  /** What stands on the page instead. */
  inspection: Inspection | null;
  onLook: () => void;
  step: StepId;
  setup: SetupState;
  actions: PanelActions;
}

/**
 * Says what was looked for and what stands there instead, and offers four ways on. Nothing goes on by
 * itself: the card stays until the page shows what is needed, or the admin says that it is done.
 */
export function RepairCard({ trouble, inspection, onLook, step, setup, actions }: Props) {
  const pointing = usePointing(trouble, actions);
  const mark = () => void actions.send({ type: 'setup/mark-step', step, mark: 'done' });
  const page = t(`page.${trouble.page}`);
  const isUnknown = trouble.fields.length === 0;

  if (pointing.asked) {
    return (
      <ObjectionQuestion
        pointed={pointing.asked.pointed}
        onAgain={() => pointing.start(pointing.asked?.pointed.field)}
        onUse={pointing.overrule}
      />
    );
  }
  return (
    <section class="card repair" aria-labelledby="repair-heading">
      <h2 id="repair-heading">{t(isUnknown ? 'repair.page' : 'repair.fields')}</h2>
      <p role="status">
        {isUnknown
          ? t('repair.looked.page', { page })
          : t('repair.looked.fields', { page, fields: named(trouble.fields) })}
      </p>
      <FoundInstead inspection={inspection} isUnknown={isUnknown} />
      {pointing.field && (
        <p class="note">
          {t('repair.pointing', { field: fieldText(pointing.field) })}{' '}
          <button type="button" onClick={pointing.cancel}>
            {t('repair.pointing.cancel')}
          </button>
        </p>
      )}
      <ul>
        {(isUnknown ? trouble.candidates.map(missing) : trouble.fields).map((each) => (
          <RepairField
            key={each.field}
            troubled={each}
            setup={setup}
            actions={actions}
            onPoint={() => pointing.start(each.field)}
          />
        ))}
      </ul>
      <p class="ways">
        <button type="button" onClick={onLook}>
          {t('repair.again')}
        </button>{' '}
        <button type="button" onClick={mark}>
          {t('repair.by-hand')}
        </button>
      </p>
    </section>
  );
}

const missing = (field: FieldId): TroubledField => ({ field, outcome: 'missing' });

function named(fields: readonly TroubledField[]): string {
  return fields.map(({ field }) => `“${fieldText(field)}”`).join(', ');
}
