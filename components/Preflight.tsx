import { t } from '../lib/catalogue/translate.ts';
import { preflightLines, withVerdict } from '../lib/guide/preflight-lines.ts';
import type { StepId } from '../lib/guide/step.ts';
import type { Verdict } from '../lib/setup/preflight/finding.ts';
import type { OpenDocument } from '../lib/setup/preflight/open-documents.ts';
import { type PreflightResult, preflight } from '../lib/setup/preflight/preflight.ts';
import type { SetupState } from '../lib/setup/setup-state.ts';
import type { PanelActions } from './actions.ts';
import { PreflightRow } from './PreflightRow.tsx';
import { testWayOf } from './TestStarter.tsx';

interface Props {
  setup: SetupState;
  seen: readonly OpenDocument[];
  /** The step to be done now; null where none is left. */
  current: StepId | null;
  actions: PanelActions;
}

/** What would go wrong in the test, before it is tried; open by itself where a test is due. */
export function Preflight({ setup, seen, current, actions }: Props) {
  const results = preflight(setup, new Date(), seen);
  const isTestDue = current !== null && testWayOf(current) !== null;
  return (
    <details class="preflight" open={isTestDue}>
      <summary>
        <h2>{t('preflight.heading')}</h2> <span class="count">{summaryOf(results)}</span>
      </summary>
      <p class="quiet">{t('preflight.what')}</p>
      <ul>
        {preflightLines(results).map((line) => (
          <PreflightRow key={line.ids[0]} line={line} setup={setup} actions={actions} />
        ))}
      </ul>
      <Passed results={withVerdict(results, 'pass')} />
    </details>
  );
}

function summaryOf(results: readonly PreflightResult[]): string {
  const count = (verdict: Verdict) => withVerdict(results, verdict).length;
  return t('preflight.summary', {
    passed: count('pass'),
    warnings: count('warning'),
    failures: count('failure'),
    unknown: count('unknown'),
  });
}

function Passed({ results }: { results: readonly PreflightResult[] }) {
  if (results.length === 0) return null;
  return (
    <details>
      <summary>
        <h3>{t('preflight.passed')}</h3> <span class="count">{results.length}</span>
      </summary>
      <ul>
        {results.map(({ id }) => (
          <li key={id} class="met">
            <span aria-hidden="true">✓</span> {t(`preflight.rule.${id}`)}
            <span class="unseen">, {t('preflight.verdict.pass')}</span>
          </li>
        ))}
      </ul>
    </details>
  );
}
