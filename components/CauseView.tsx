import { t } from '../lib/catalogue/translate.ts';
import type { CauseDetails } from '../lib/diagnosis/cause-details.ts';
import { remedyFor } from '../lib/diagnosis/causes.ts';
import { detailLines } from '../lib/diagnosis/detail-lines.ts';
import type { Remedy } from '../lib/diagnosis/diagnosis.ts';
import { causeText, codeText, mendText } from '../lib/diagnosis/diagnosis-text.ts';
import { explanationOf } from '../lib/diagnosis/microsoft-codes.ts';
import type { Proposal } from '../lib/diagnosis/proposed-values.ts';
import { factText } from '../lib/guide/fact-text.ts';
import { destinationOf } from '../lib/guide/links.ts';
import { steps } from '../lib/guide/steps.ts';
import { valueText } from '../lib/guide/value-text.ts';
import type { SetupState } from '../lib/setup/setup-state.ts';
import type { TestCause } from '../lib/setup/test-cause.ts';
import type { PanelActions } from './actions.ts';
import { CopyButton } from './CopyButton.tsx';

interface Props {
  cause: TestCause;
  /** Only words speak of it. */
  isHinted?: boolean | undefined;
  setup: SetupState;
  /** What was seen beside it; null where nothing of that is held any more. */
  details: CauseDetails | null;
  proposal: Proposal | null;
  /** Microsoft's number of the error. */
  code: number | null;
  /** Where it is mended; worked out from the setup where nothing is said. */
  remedy?: Remedy | null;
  actions: Pick<PanelActions, 'send' | 'copy'>;
}

/** One cause: what happened, what was found, and the press that leads to where it is mended. */
export function CauseView(props: Props) {
  const { cause, isHinted, setup, details, proposal, code, actions } = props;
  const remedy = props.remedy ?? remedyFor(cause, setup);
  return (
    <div class="cause">
      <p>
        <strong>{causeText(cause, details, isHinted)}</strong>
      </p>
      {details && detailLines(cause, details).map((line) => <p key={line}>{line}</p>)}
      <p>{mendText(cause, isHinted)}</p>
      {proposal && <ProposalView proposal={proposal} actions={actions} />}
      <CauseWays cause={cause} remedy={remedy} setup={setup} actions={actions} />
      {code !== null && (
        <p class="quiet">
          <a href={explanationOf(code)} target="_blank" rel="noreferrer">
            {codeText(code)}
          </a>
        </p>
      )}
    </div>
  );
}

function ProposalView({ proposal, actions }: { proposal: Proposal; actions: Props['actions'] }) {
  const { setting, found, expected } = proposal;
  return (
    <div class="planned">
      <p class="planned-head">
        <strong>{factText(setting)}</strong>
        {expected !== null && (
          <CopyButton
            label={t('fill.copy', { field: factText(setting) })}
            text={expected}
            onCopy={actions.copy}
          />
        )}
      </p>
      {found !== null && found === expected ? (
        <p class="quiet">{t('test.result.was-right', { value: valueText(found) })}</p>
      ) : (
        <FoundAndExpected found={found} expected={expected} />
      )}
    </div>
  );
}

function FoundAndExpected({ found, expected }: Pick<Proposal, 'found' | 'expected'>) {
  return (
    <>
      <p class="value">
        <span class="tag">{t('test.result.found')}</span>{' '}
        {found === null ? t('test.result.nothing-found') : valueText(found)}
      </p>
      {expected !== null && (
        <p class="value">
          <span class="tag">{t('test.result.expected')}</span> {valueText(expected)}
        </p>
      )}
    </>
  );
}

interface WaysProps extends Pick<Props, 'cause' | 'setup' | 'actions'> {
  remedy: Remedy;
}

function CauseWays({ cause, remedy, setup, actions }: WaysProps) {
  const step = remedy.kind === 'step' ? steps.find(({ id }) => id === remedy.step) : undefined;
  const isPlain = setup.logoutForm === 'wsfederation';
  const choose = () =>
    void actions.send({
      type: 'setup/choose-logout',
      form: isPlain ? 'as-entra-shows' : 'wsfederation',
    });
  return (
    <p class="ways">
      {cause === 'logout-url' && (
        <button type="button" class={isPlain ? '' : 'primary'} onClick={choose}>
          {t(isPlain ? 'test.logout.back' : 'test.logout.choose')}
        </button>
      )}
      {step && (
        <button
          type="button"
          class={cause === 'logout-url' && !isPlain ? '' : 'primary'}
          onClick={() =>
            void actions.send({
              type: 'tab/open',
              ...destinationOf(step, setup),
              inNewTab: false,
            })
          }
        >
          {t('test.go', { step: t(`step.${step.id}.title`) })}
        </button>
      )}
    </p>
  );
}
