import { t } from '../lib/catalogue/translate.ts';
import type { FieldId } from '../lib/consoles/ids.ts';
import type { PlannedField } from '../lib/setup/plan-fill.ts';
import { PlannedRow } from './PlannedRow.tsx';

interface Props {
  plan: readonly PlannedField[];
  left: ReadonlySet<FieldId>;
  overwrite: ReadonlySet<FieldId>;
  onLeave: (planned: PlannedField) => void;
  onOverwrite: (planned: PlannedField) => void;
  onCopy: (text: string) => Promise<void>;
}

/** What there is to decide comes first; what is right already waits, folded up. */
export function PlanList({ plan, ...rest }: Props) {
  const right = plan.filter(isRight);
  const open = plan.filter((each) => !isRight(each));
  return (
    <>
      {open.length > 0 && <Rows plan={open} {...rest} />}
      {right.length > 0 && (
        <details class="right-already">
          <summary class="good">✓ {t('fill.right-already', { count: right.length })}</summary>
          <Rows plan={right} {...rest} />
        </details>
      )}
    </>
  );
}

function isRight({ decision }: PlannedField): boolean {
  return decision.kind === 'same';
}

function Rows({ plan, left, overwrite, onLeave, onOverwrite, onCopy }: Props) {
  return (
    <ul class="plan">
      {plan.map((planned) => (
        <PlannedRow
          key={planned.field}
          planned={planned}
          isLeft={left.has(planned.field)}
          isOverwritten={overwrite.has(planned.field)}
          onLeave={() => onLeave(planned)}
          onOverwrite={() => onOverwrite(planned)}
          onCopy={onCopy}
        />
      ))}
    </ul>
  );
}
