import { t } from '../lib/catalogue/translate.ts';
import type { ChecklistEntry } from '../lib/guide/checklist.ts';
import type { Errand, RunningErrand } from '../lib/guide/errand.ts';
import { destinationOf } from '../lib/guide/links.ts';
import type { Preferences } from '../lib/messages/panel-messages.ts';
import type { SetupState } from '../lib/setup/setup-state.ts';
import type { PanelActions } from './actions.ts';
import { ErrandOffer } from './ErrandOffer.tsx';
import { StaleNotice } from './StaleNotice.tsx';
import { StepNotes } from './StepNotes.tsx';
import { StepParts } from './StepParts.tsx';
import { StepValues } from './StepValues.tsx';
import { TestStarter, testWayOf } from './TestStarter.tsx';

interface Props {
  entry: ChecklistEntry;
  setup: SetupState;
  /** The step's own page is in front, with a review of what can be filled. */
  isReviewed: boolean;
  /** What is to be pressed first stands further down. */
  isOfferedBelow?: boolean;
  /** What one press would write on the step's page, where that is not in front. */
  errand?: Errand | null;
  preferences?: Preferences;
  onErrand?: (errand: RunningErrand) => void;
  actions: PanelActions;
}

/** The one thing to do now: what, why, where, one press that leads there, and when it is done. */
export function CurrentStep(props: Props) {
  const { entry, setup, isReviewed, isOfferedBelow = isReviewed, actions } = props;
  const { errand = null, preferences = { highlight: true }, onErrand = () => undefined } = props;
  const { step } = entry;
  const way = testWayOf(step.id);
  const go = () =>
    void actions.send({ type: 'tab/open', ...destinationOf(step, setup), inNewTab: false });
  const mark = (mark: 'done' | null) =>
    void actions.send({ type: 'setup/mark-step', step: step.id, mark });

  return (
    <section class="now" aria-labelledby="now-heading">
      <p class="eyebrow">{t('now.heading')}</p>
      <h2 id="now-heading">{t(`step.${step.id}.title`)}</h2>
      <p>{t(`step.${step.id}.what`)}</p>
      <p class="value">
        <span class="tag">{t('now.where')}</span> {t(`step.${step.id}.where`)}
      </p>
      {way ? (
        <TestStarter way={way} setup={setup} actions={actions} />
      ) : (
        <>
          {errand && (
            <ErrandOffer {...{ errand, setup, preferences, actions }} onStart={onErrand} />
          )}
          <button type="button" class={isOfferedBelow || errand ? 'go' : 'go primary'} onClick={go}>
            {t('now.go')}
          </button>
        </>
      )}
      <StaleNotice changes={entry.changes} />
      <StepNotes notes={step.notes ?? []} isFolded={isReviewed} />
      <StepParts parts={entry.parts} isFolded={isReviewed} />
      {!isReviewed && !errand && <StepValues step={step} setup={setup} actions={actions} />}
      {entry.isReopened ? (
        <p class="quiet">
          {t('now.reopened')}{' '}
          <button type="button" class="link" onClick={() => mark(null)}>
            {t('now.tick.back')}
          </button>
        </p>
      ) : (
        <p class="quiet">
          <button type="button" class="link" onClick={() => mark('done')}>
            {t('now.tick')}
          </button>{' '}
          {t('now.tick.hint')}
        </p>
      )}
    </section>
  );
}
