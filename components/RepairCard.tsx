import { listText, t } from '../lib/catalogue/translate.ts';
import type { LearnedField } from '../lib/consoles/learned-field.ts';
import { proposalsIn } from '../lib/guide/proposals.ts';
import type { Trouble } from '../lib/guide/repair.ts';
import type { Step } from '../lib/guide/step.ts';
import { fieldText } from '../lib/guide/value-text.ts';
import type { Inspection } from '../lib/messages/page-tools.ts';
import type { SetupState } from '../lib/setup/setup-state.ts';
import type { PanelActions } from './actions.ts';
import { FoundInstead } from './FoundInstead.tsx';
import { NothingToPoint } from './NothingToPoint.tsx';
import { ObjectionQuestion } from './ObjectionQuestion.tsx';
import { RepairField } from './RepairField.tsx';
import { usePointing } from './use-pointing.ts';
import { useProposalOutline } from './use-proposal-outline.ts';

interface Props {
  trouble: Trouble;
  /** What stands on the page instead. */
  inspection: Inspection | null;
  onLook: () => void;
  step: Step;
  setup: SetupState;
  learned: readonly LearnedField[];
  isHighlighting: boolean;
  actions: PanelActions;
}

/**
 * Says what was looked for and what stands there instead, and offers four ways on. Nothing goes on by
 * itself: the card stays until the page shows what is needed, or the admin says that it is done.
 */
export function RepairCard(props: Props) {
  const { trouble, inspection, onLook, step, setup, actions } = props;
  const pointing = usePointing(trouble, actions);
  const mark = () => void actions.send({ type: 'setup/mark-step', step: step.id, mark: 'done' });
  const isUnknown = trouble.fields.length === 0;
  const fields = isUnknown ? trouble.candidates : trouble.fields.map(({ field }) => field);
  const proposals = proposalsIn(trouble, inspection, props.learned);
  const isOutlining = props.isHighlighting && pointing.field === null;
  useProposalOutline(trouble, isOutlining ? (proposals[0]?.field ?? null) : null, actions);

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
      <p role="status">{lookedFor(trouble)}</p>
      <FoundInstead inspection={inspection} isUnknown={isUnknown} />
      {pointing.field && (
        <p class="note">
          {t('repair.pointing', { field: fieldText(pointing.field) })}{' '}
          <button type="button" onClick={pointing.cancel}>
            {t('repair.pointing.cancel')}
          </button>
        </p>
      )}
      {fields.length === 0 && <NothingToPoint step={step} setup={setup} actions={actions} />}
      <ul hidden={fields.length === 0}>
        {fields.map((field) => (
          <RepairField
            key={field}
            page={trouble.page}
            field={field}
            proposal={proposals.find((each) => each.field === field) ?? null}
            setup={setup}
            actions={actions}
            onPoint={() => pointing.start(field)}
          />
        ))}
      </ul>
      <p class="ways">
        <button type="button" onClick={onLook}>
          {t('repair.again')}
        </button>
        <button type="button" onClick={mark}>
          {t('repair.by-hand')}
        </button>
      </p>
    </section>
  );
}

function lookedFor({ page, fields }: Trouble): string {
  const name = t(`page.${page}`);
  if (fields.length === 0) return t('repair.looked.page', { page: name });
  const named = listText(fields.map(({ field }) => t('text.quoted', { text: fieldText(field) })));
  return t('repair.looked.fields', { page: name, fields: named });
}
