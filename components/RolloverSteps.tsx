import { t } from '../lib/catalogue/translate.ts';
import type { RolloverEntry, RolloverList } from '../lib/guide/rollover-list.ts';
import type { Rollover } from '../lib/setup/rollover.ts';

interface Props {
  list: RolloverList;
  change: Rollover;
}

const signs = { observed: '✓', 'by-hand': '✎', open: '○' } as const;

/** Every step of the change and how it stands, with the two certificates that it is about. */
export function RolloverSteps({ list, change }: Props) {
  const { old, fresh, agreedFor } = change;
  return (
    <section class="checklist" aria-labelledby="rollover-steps">
      <h2 id="rollover-steps">{t('rollover.steps')}</h2>
      {agreedFor && <p class="quiet">{t('rollover.agreed', { at: new Date(agreedFor) })}</p>}
      <ol>
        {list.entries.map((entry) => (
          <Line key={entry.step.id} entry={entry} isCurrent={entry === list.current} />
        ))}
      </ol>
      <ul>
        <li class="code">{t('rollover.old', textOf(old.details))}</li>
        {fresh && <li class="code">{t('rollover.fresh', textOf(fresh.details))}</li>}
      </ul>
    </section>
  );
}

function textOf({ thumbprint, notAfter }: { thumbprint: string; notAfter: string }) {
  return { thumbprint, until: new Date(notAfter) };
}

function Line({ entry, isCurrent }: { entry: RolloverEntry; isCurrent: boolean }) {
  const { step, status } = entry;
  return (
    <li
      class={`${status}${isCurrent ? ' current' : ''}`}
      aria-current={isCurrent ? 'step' : undefined}
    >
      <span class="sign" aria-hidden="true">
        {isCurrent ? '▸' : signs[status]}
      </span>
      <span class="step">
        {t(`rollover-step.${step.id}.title`)}{' '}
        <span class="quiet">{t(isCurrent ? 'checklist.current' : `checklist.${status}`)}</span>
      </span>
    </li>
  );
}
