import { t } from '../lib/catalogue/translate.ts';
import { frontOf } from '../lib/guide/panel-view.ts';
import { rolloverList } from '../lib/guide/rollover-list.ts';
import type { Preferences } from '../lib/messages/panel-messages.ts';
import type { SeenDocument } from '../lib/messages/seen-document.ts';
import type { TestWatch } from '../lib/messages/test-watch.ts';
import type { Rollover } from '../lib/setup/rollover.ts';
import { emptyList, type SetupList as List } from '../lib/setup/setup-list.ts';
import type { SetupState } from '../lib/setup/setup-state.ts';
import type { PanelActions } from './actions.ts';
import { BegunFills } from './BegunFills.tsx';
import { CertificateBox } from './CertificateBox.tsx';
import { Failure } from './Failure.tsx';
import { FilledFields } from './FilledFields.tsx';
import { FillReview } from './FillReview.tsx';
import { FrontNotice } from './FrontNotice.tsx';
import { LanguageSwitch } from './LanguageSwitch.tsx';
import { PanelHeader } from './PanelHeader.tsx';
import { RolloverDone } from './RolloverDone.tsx';
import { RolloverSteps } from './RolloverSteps.tsx';
import { RolloverStepView } from './RolloverStepView.tsx';
import { RolloverStop } from './RolloverStop.tsx';
import { SetupList } from './SetupList.tsx';
import { StandingNotice } from './StandingNotice.tsx';
import { TestArea } from './TestArea.tsx';
import { useReportedFailures } from './use-reported-failures.ts';

interface Props {
  setup: SetupState;
  change: Rollover;
  seen: readonly SeenDocument[];
  frontTab: number | null;
  /** All setups but this one. */
  list?: List;
  /** The setup's test that is being watched, or waits to be judged. */
  watch?: TestWatch | null;
  preferences?: Preferences;
  actions: PanelActions;
}

const usualPreferences: Preferences = { highlight: true };

/** The change of the certificate, in place of the finished setup until it is through. */
export function RolloverPanel(props: Props) {
  const { setup, change, seen, frontTab, actions: plain } = props;
  const { list: setups = emptyList, watch = null, preferences = usualPreferences } = props;
  const { failure, reported: actions } = useReportedFailures(plain);
  const list = rolloverList(setup, change, new Date());
  const front = frontOf(setup, seen, frontTab);
  const { current } = list;
  const isDue = front.fillable !== null && current?.step.pages.includes(front.fillable.page);
  return (
    <>
      <PanelHeader host={setup.company.host} done={list.done} total={list.entries.length} />
      <Failure reason={failure} />
      <StandingNotice standing={list.standing} />
      {list.isForced && current && <p class="warning card">⚠ {t('rollover.forced')}</p>}
      {current ? (
        <RolloverStepView entry={current} setup={setup} change={change} actions={actions} />
      ) : (
        <RolloverDone actions={actions} />
      )}
      {(watch !== null || current?.step.id === 'test') && (
        <TestArea setup={setup} watch={watch} way={null} actions={actions} />
      )}
      {current?.step.id === 'bring' && <CertificateBox setup={setup} actions={actions} />}
      <FrontNotice front={front} setup={setup} isElsewhere={false} actions={actions} />
      {front.fillable && (
        <FillReview
          key={`${front.fillable.page}:${front.fillable.seen.visit.id}`}
          fillable={front.fillable}
          setup={setup}
          isDue={isDue ?? false}
          actions={actions}
        />
      )}
      <BegunFills setup={setup} actions={actions} />
      <FilledFields setup={setup} actions={actions} />
      <RolloverSteps list={list} change={change} />
      {current && <RolloverStop actions={actions} />}
      <SetupList atWork={setup} list={setups} actions={actions} />
      <footer>
        <LanguageSwitch preferences={preferences} actions={actions} />
        <p class="quiet">{t('app.independent')}</p>
      </footer>
    </>
  );
}
