import { useEffect, useRef, useState } from 'preact/hooks';
import { t } from '../lib/catalogue/translate.ts';
import type { FieldId } from '../lib/consoles/ids.ts';
import type { Trouble, TroubledField } from '../lib/guide/repair.ts';
import type { StepId } from '../lib/guide/step.ts';
import type { Inspection } from '../lib/messages/page-tools.ts';
import type { SetupState } from '../lib/setup/setup-state.ts';
import type { PanelActions, PointedAt } from './actions.ts';
import { FoundInstead } from './FoundInstead.tsx';
import { ObjectionQuestion } from './ObjectionQuestion.tsx';
import { RepairField } from './RepairField.tsx';
import { fieldText } from './value-text.ts';

interface Props {
  trouble: Trouble;
  step: StepId;
  setup: SetupState;
  actions: PanelActions;
}

/**
 * Says what was looked for and what stands there instead, and offers four ways on. Nothing goes on by
 * itself: the card stays until the page shows what is needed, or the admin says that it is done.
 */
export function RepairCard({ trouble, step, setup, actions }: Props) {
  const { inspection, look } = useInspection(trouble, actions);
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
        <button type="button" onClick={look}>
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

/** What the page shows instead, looked up when the trouble changes and whenever the admin asks. */
function useInspection({ key, page, fields, documents }: Trouble, actions: PanelActions) {
  const [inspection, setInspection] = useState<Inspection | null>(null);
  const look = () => {
    const [first] = documents;
    if (first === undefined) return;
    const ids = fields.map(({ field }) => field);
    void actions.inspect(first.key, page, ids).then(setInspection);
  };
  // biome-ignore lint/correctness/useExhaustiveDependencies: the key stands for everything in the trouble.
  useEffect(look, [key]);
  return { inspection, look };
}

/** Pointing at a field, and the question that it may come to. */
function usePointing({ page, documents }: Trouble, actions: PanelActions) {
  const [field, setField] = useState<FieldId | null>(null);
  const [asked, setAsked] = useState<PointedAt | null>(null);
  const end = useRef<AbortController | null>(null);
  useEffect(() => () => end.current?.abort(), []);

  const keep = ({ document, pointed }: PointedAt) =>
    void actions.send({ type: 'learned/keep', document, pointed, despite: pointed.objections });
  const start = (wanted: FieldId | undefined) => {
    if (wanted === undefined) return;
    end.current?.abort();
    const own = new AbortController();
    end.current = own;
    setAsked(null);
    setField(wanted);
    const hint = t('repair.hint', { field: fieldText(wanted) });
    const keys = documents.map(({ key }) => key);
    void actions.pointAt(keys, { page, field: wanted, hint }, own.signal).then((chosen) => {
      if (end.current === own) setField(null);
      if (chosen === null) return;
      if (chosen.pointed.objections.length > 0) setAsked(chosen);
      else keep(chosen);
    });
  };
  const overrule = () => {
    if (asked) keep(asked);
    setAsked(null);
  };
  return { field, asked, start, overrule, cancel: () => end.current?.abort() };
}
