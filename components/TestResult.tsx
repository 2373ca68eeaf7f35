import { useId } from 'preact/hooks';
import { t } from '../lib/catalogue/translate.ts';
import { outcomeText } from '../lib/diagnosis/diagnosis-text.ts';
import type { ShownTest } from '../lib/diagnosis/shown-test.ts';
import type { SetupState } from '../lib/setup/setup-state.ts';
import { Arrived } from './Arrived.tsx';
import type { PanelActions } from './actions.ts';
import { CauseView } from './CauseView.tsx';
import { MessagesView } from './MessagesView.tsx';

interface Props {
  shown: ShownTest;
  setup: SetupState;
  onDismiss: () => void;
  actions: PanelActions;
}

const signs = { passed: '✓', failed: '✗', unclear: '?' } as const;

/** What a test showed that was just made: the cause to begin with first, everything else folded. */
export function TestResult({ shown, setup, onDismiss, actions }: Props) {
  const heading = useId();
  const { diagnosis, details, proposal, kind, startedAt } = shown;
  const { outcome, cause, others, hinted, code } = diagnosis;
  const shared = { setup, code: null, proposal: null, actions };
  return (
    <section class="card test-result" aria-labelledby={heading}>
      <h2 id={heading}>{t('test.result')}</h2>
      <p class="quiet">
        {t('test.result.at', { kind: t(`test.kind.${kind}`), at: new Date(startedAt) })}
      </p>
      <p role="status" class={outcome === 'passed' ? 'good' : 'warning'}>
        {signs[outcome]} {outcomeText(outcome)}
      </p>
      {cause && (
        <CauseView
          {...shared}
          cause={cause}
          isHinted={hinted.includes(cause)}
          details={details}
          proposal={proposal}
          code={code}
          remedy={diagnosis.remedy}
        />
      )}
      {others.length > 0 && (
        <details>
          <summary>
            <h3>{t('test.result.others')}</h3> <span class="count">{others.length}</span>
          </summary>
          {others.map((each) => (
            <CauseView
              key={each}
              cause={each}
              isHinted={hinted.includes(each)}
              details={null}
              {...shared}
            />
          ))}
        </details>
      )}
      <Arrived checks={diagnosis.checks} />
      <MessagesView shown={shown} actions={actions} />
      <p>
        <button type="button" class="link" onClick={onDismiss}>
          {t('test.result.dismiss')}
        </button>
      </p>
    </section>
  );
}
