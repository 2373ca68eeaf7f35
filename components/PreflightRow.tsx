import { t } from '../lib/catalogue/translate.ts';
import { consoleText, settingText } from '../lib/guide/fact-text.ts';
import { destinationOf } from '../lib/guide/links.ts';
import type { PreflightLine } from '../lib/guide/preflight-lines.ts';
import type { Step } from '../lib/guide/step.ts';
import { valueText } from '../lib/guide/value-text.ts';
import type { Needed } from '../lib/setup/preflight/finding.ts';
import type { SetupState } from '../lib/setup/setup-state.ts';
import type { PanelActions } from './actions.ts';

interface Props {
  line: PreflightLine;
  setup: SetupState;
  actions: PanelActions;
}

const signs = { pass: '✓', warning: '⚠', failure: '✕', unknown: '?' } as const;

/** What has not passed: what was expected, what was found, and a press to where it is mended. */
export function PreflightRow({ line, setup, actions }: Props) {
  const { step } = line;
  const { verdict } = line.finding;
  const checks = line.ids.map((id) => t(`preflight.rule.${id}`));
  const goTo = (step: Step) =>
    void actions.send({ type: 'tab/open', ...destinationOf(step, setup), inNewTab: false });
  return (
    <li class={verdict}>
      <p class="verdict">
        <span aria-hidden="true">{signs[verdict]}</span> {t(`preflight.verdict.${verdict}`)}
      </p>
      {checks.map((check) => (
        <p key={check}>
          <strong>{check}</strong>
        </p>
      ))}
      <Told line={line} />
      {step && (
        <button
          type="button"
          class="link"
          aria-label={t('preflight.go.named', {
            step: t(`step.${step.id}.title`),
            check: checks.join('; '),
          })}
          onClick={() => goTo(step)}
        >
          {t('preflight.go')}
        </button>
      )}
    </li>
  );
}

function Told({ line: { ids, finding } }: { line: PreflightLine }) {
  const [id] = ids;
  if (finding.verdict === 'pass' || id === undefined) return null;
  if (finding.verdict === 'unknown') return <p class="quiet">{neededText(finding.needs)}</p>;
  const { reason, expected, found } = finding;
  return (
    <>
      <p>{t(`preflight.reason.${reason}`)}</p>
      <p class="value">
        <span class="tag">{t('preflight.expected')}</span>{' '}
        {t(`preflight.expected.${id}`, { expected: valueText(expected) })}
      </p>
      {found !== '' && (
        <p class="value">
          <span class="tag">{t('preflight.found')}</span> {valueText(found)}
        </p>
      )}
    </>
  );
}

function neededText(needs: Needed): string {
  if ('gap' in needs) return t(`preflight.gap.${needs.gap}`);
  const { fact } = needs;
  return t('preflight.needs.fact', { setting: settingText(fact), console: consoleText(fact) });
}
