import { useId } from 'preact/hooks';
import { listText, t } from '../lib/catalogue/translate.ts';
import { outcomeText } from '../lib/diagnosis/diagnosis-text.ts';
import { proposalFor } from '../lib/diagnosis/proposals.ts';
import type { ShownTest } from '../lib/diagnosis/shown-test.ts';
import { factText } from '../lib/guide/fact-text.ts';
import { changedSettings } from '../lib/setup/changed-settings.ts';
import type { SetupState } from '../lib/setup/setup-state.ts';
import { testKinds } from '../lib/setup/sign-in-test.ts';
import type { JudgedTest } from '../lib/setup/test-verdict.ts';
import type { PanelActions } from './actions.ts';
import { CauseView } from './CauseView.tsx';

interface Props {
  setup: SetupState;
  /** What is shown in full already. */
  without: ShownTest | null;
  actions: Pick<PanelActions, 'send' | 'copy'>;
}

/** What earlier tests came to, without anything of their messages. */
export function KeptVerdicts({ setup, without, actions }: Props) {
  const kept = testKinds.flatMap((kind) => {
    const judged = setup.tests.judged?.[kind];
    return judged && isWorthTelling(setup, judged, without) ? [judged] : [];
  });
  return (
    <>
      {kept.map((judged) => (
        <KeptVerdict key={judged.kind} judged={judged} setup={setup} actions={actions} />
      ))}
    </>
  );
}

/** A sign-in that has passed stands in the checklist, and one that passed later makes up for this one. */
function isWorthTelling(
  { tests }: SetupState,
  judged: JudgedTest,
  without: ShownTest | null,
): boolean {
  if (without?.kind === judged.kind && without.startedAt === judged.startedAt) return false;
  if (judged.kind === 'sign-out') return true;
  const passed = tests.passed[judged.kind];
  return judged.outcome === 'failed' && (passed?.at ?? '') < judged.at;
}

interface KeptProps extends Omit<Props, 'without'> {
  judged: JudgedTest;
}

function KeptVerdict({ judged, setup, actions }: KeptProps) {
  const heading = useId();
  const { kind, at, outcome, cause, hinted, code, byHand, configuration } = judged;
  const changed = changedSettings(configuration, setup);
  return (
    <section class="card test-result" aria-labelledby={heading}>
      <h2 id={heading}>{t('test.result')}</h2>
      <p class="quiet">
        {t('test.result.at', { kind: t(`test.kind.${kind}`), at: new Date(at) })}
        {byHand && ` · ${t('test.result.by-hand')}`}
      </p>
      <p class={outcome === 'passed' ? 'good' : 'warning'}>
        {outcome === 'passed' ? '✓' : '✗'} {outcomeText(outcome)}
      </p>
      {changed.length > 0 && (
        <p class="warning">
          ↻{' '}
          {t('test.result.stale', { settings: listText(changed.map(({ key }) => factText(key))) })}
        </p>
      )}
      {cause && (
        <CauseView
          cause={cause}
          setup={setup}
          isHinted={hinted?.includes(cause)}
          details={null}
          proposal={proposalFor(cause, setup, null)}
          code={code}
          actions={actions}
        />
      )}
    </section>
  );
}
