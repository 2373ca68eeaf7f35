import { t } from '../lib/catalogue/translate.ts';
import { destinationOf } from '../lib/guide/links.ts';
import type { RolloverEntry } from '../lib/guide/rollover-list.ts';
import { markOf } from '../lib/guide/rollover-steps.ts';
import { pemOf } from '../lib/saml/pem.ts';
import type { Rollover } from '../lib/setup/rollover.ts';
import type { SetupState } from '../lib/setup/setup-state.ts';
import { certificateObjection } from '../lib/setup/wanted-certificate.ts';
import type { PanelActions } from './actions.ts';
import { CopyButton } from './CopyButton.tsx';
import { RolloverAgree } from './RolloverAgree.tsx';
import { TestStarter } from './TestStarter.tsx';

interface Props {
  entry: RolloverEntry;
  setup: SetupState;
  change: Rollover;
  actions: PanelActions;
}

/** The one thing to do now in the change, and the way to where it is done. */
export function RolloverStepView({ entry, setup, change, actions }: Props) {
  const { id, mayTick } = entry.step;
  const tick = () => void actions.send({ type: 'setup/mark-step', step: markOf(id), mark: 'done' });
  return (
    <section class="now" aria-labelledby="now-heading">
      <p class="eyebrow">{t('rollover.heading')}</p>
      <h2 id="now-heading">{t(`rollover-step.${id}.title`)}</h2>
      <p>{t(`rollover-step.${id}.what`)}</p>
      <StepAction entry={entry} setup={setup} actions={actions} />
      {id === 'save' && <ByHand setup={setup} change={change} actions={actions} />}
      {mayTick && (
        <p class="quiet">
          <button type="button" class="link" onClick={tick}>
            {t('rollover.tick')}
          </button>{' '}
          {t('rollover.tick.hint')}
        </p>
      )}
    </section>
  );
}

function StepAction({ entry, setup, actions }: Omit<Props, 'change'>) {
  const { id, link, pages } = entry.step;
  if (id === 'agree') return <RolloverAgree actions={actions} />;
  if (id === 'test') return <TestStarter way="sp" setup={setup} actions={actions} />;
  if (link === null) return null;
  const destination = destinationOf({ link, pages }, setup);
  return (
    <button
      type="button"
      class="primary"
      onClick={() => void actions.send({ type: 'tab/open', ...destination, inNewTab: false })}
    >
      {t('now.go')}
    </button>
  );
}

/** The new certificate to copy, where the assistant finds no box for it; never one that Entra does not list. */
function ByHand({ setup, change, actions }: Omit<Props, 'entry'>) {
  const { fresh } = change;
  if (fresh === null || certificateObjection(setup) !== null) return null;
  return (
    <p>
      <CopyButton label={t('rollover.copy')} text={pemOf(fresh.der)} onCopy={actions.copy} />{' '}
      {t('rollover.copy')}
    </p>
  );
}
