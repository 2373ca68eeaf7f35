import { t } from '../lib/catalogue/translate.ts';
import { factText } from '../lib/guide/fact-text.ts';
import { fieldText, valueText } from '../lib/guide/value-text.ts';
import type { PlannedField } from '../lib/setup/plan-fill.ts';
import { CertificateWarnings } from './CertificateWarnings.tsx';
import { CopyButton } from './CopyButton.tsx';

interface Props {
  planned: PlannedField;
  isLeft: boolean;
  isOverwritten: boolean;
  onLeave: () => void;
  onOverwrite: () => void;
  onCopy: (text: string) => Promise<void>;
}

/** One field of the review: what it holds, what it will hold, and why not where it will not. */
export function PlannedRow(props: Props) {
  const { planned, onCopy } = props;
  const { next, now, decision } = planned;
  const name = fieldText(planned.field);
  return (
    <li class="planned">
      <div class="planned-head">
        <Tick {...props} name={name} />
        {next !== '' && (
          <CopyButton label={t('fill.copy', { field: name })} text={next} onCopy={onCopy} />
        )}
      </div>
      {decision.kind !== 'same' && now !== '' && (
        <p class="value">
          <span class="tag">{t('fill.now')}</span> {valueText(now)}
        </p>
      )}
      {next !== '' && (
        <p class="value">
          <span class="tag">{t('fill.next')}</span> {valueText(next)}
        </p>
      )}
      <Reason planned={planned} />
      {planned.certificate && <CertificateWarnings details={planned.certificate} />}
    </li>
  );
}

/** A field that can be written has a tick to leave it out; one that holds another value, to replace it. */
function Tick(props: Props & { name: string }) {
  const { kind } = props.planned.decision;
  if (kind === 'write') {
    return (
      <label class="tick">
        <input
          type="checkbox"
          checked={!props.isLeft}
          aria-label={t('fill.include', { field: props.name })}
          onChange={props.onLeave}
        />
        <strong>{props.name}</strong>
      </label>
    );
  }
  if (kind === 'conflict') {
    return (
      <label class="tick">
        <input
          type="checkbox"
          checked={props.isOverwritten}
          aria-label={t('fill.overwrite', { field: props.name })}
          onChange={props.onOverwrite}
        />
        <strong>{props.name}</strong>
      </label>
    );
  }
  return <strong>{props.name}</strong>;
}

function Reason({ planned }: { planned: PlannedField }) {
  const { decision } = planned;
  if (decision.kind === 'same') return <p class="good">✓ {t('fill.same')}</p>;
  if (decision.kind === 'conflict') return <p class="warning">⚠ {t('fill.conflict')}</p>;
  if (decision.kind === 'refused') {
    const needs = decision.needs ? factText(decision.needs) : '';
    return <p class="warning">⚠ {t(`refusal.${decision.reason}`, { needs })}</p>;
  }
  if (planned.confirmed) return null;
  return <p class="warning">⚠ {t(planned.fromFile ? 'fill.from-file' : 'fill.unconfirmed')}</p>;
}
