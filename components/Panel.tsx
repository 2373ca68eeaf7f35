import { t } from '../lib/catalogue/translate.ts';
import type { LearnedField } from '../lib/consoles/learned-field.ts';
import { checklist } from '../lib/guide/checklist.ts';
import { errandOf } from '../lib/guide/errand.ts';
import { highlightOf } from '../lib/guide/highlight.ts';
import { type Front, frontOf } from '../lib/guide/panel-view.ts';
import { troubleOf } from '../lib/guide/repair.ts';
import type { Preferences } from '../lib/messages/panel-messages.ts';
import type { SeenDocument } from '../lib/messages/seen-document.ts';
import type { TestWatch } from '../lib/messages/test-watch.ts';
import { emptyList, type SetupList as List } from '../lib/setup/setup-list.ts';
import type { SetupState } from '../lib/setup/setup-state.ts';
import { AdvanceNotice } from './AdvanceNotice.tsx';
import { AllDone } from './AllDone.tsx';
import type { PanelActions } from './actions.ts';
import { BegunFills } from './BegunFills.tsx';
import { CertificateBox } from './CertificateBox.tsx';
import { CertificateWatch } from './CertificateWatch.tsx';
import { ChecklistView } from './ChecklistView.tsx';
import { CurrentStep } from './CurrentStep.tsx';
import { ErrandNotice } from './ErrandNotice.tsx';
import { Failure } from './Failure.tsx';
import { FillReview } from './FillReview.tsx';
import { FrontNotice } from './FrontNotice.tsx';
import { Later } from './Later.tsx';
import { LiveRegion } from './LiveRegion.tsx';
import { More } from './More.tsx';
import { PanelHeader } from './PanelHeader.tsx';
import { PreferenceSwitches } from './PreferenceSwitches.tsx';
import { bringsCertificate, concernsTests, needsCertificate } from './panel-rules.ts';
import { RefusedValues } from './RefusedValues.tsx';
import { Repair } from './Repair.tsx';
import { SetupList } from './SetupList.tsx';
import { StartOver } from './StartOver.tsx';
import { isAboutPassword, TestPassword } from './TestPassword.tsx';
import { testWayOf } from './TestStarter.tsx';
import { useErrand } from './use-errand.ts';
import { useHighlight } from './use-highlight.ts';
import { useReportedFailures } from './use-reported-failures.ts';
import { useSettled } from './use-settled.ts';
import { withTexts } from './with-texts.ts';

export interface PanelProps {
  setup: SetupState;
  seen: readonly SeenDocument[];
  frontTab: number | null;
  /** What the admin showed on any host. */
  learned?: readonly LearnedField[];
  preferences?: Preferences;
  /** All setups but this one. */
  list?: List;
  /** The test user's password, where the admin chose to keep it. */
  testPassword?: string | null;
  /** The setup's test that is being watched, or waits to be judged. */
  watch?: TestWatch | null;
  actions: PanelActions;
}

const loadPreflight = withTexts(async () => (await import('./Preflight.tsx')).Preflight);
const loadTests = withTexts(async () => (await import('./TestArea.tsx')).TestArea);
const loadClosing = withTexts(async () => (await import('./ClosingSteps.tsx')).ClosingSteps);

const usualPreferences: Preferences = { highlight: true };

/** Everything about a setup in progress, the thing to do now first. */
export function Panel(props: PanelProps) {
  const { setup, seen, frontTab, actions: plain, learned = [] } = props;
  const {
    testPassword = null,
    watch = null,
    preferences = usualPreferences,
    list: setups = emptyList,
  } = props;
  const isHighlighting = preferences.highlight;
  const { failure, reported: actions } = useReportedFailures(plain);
  const list = checklist(setup);
  const front = frontOf(setup, seen, frontTab);
  const { current } = list;
  const trouble = useSettled(troubleOf(current, front));
  const isElsewhere = useSettled(elsewhere(front, frontTab)) !== null;
  useHighlight(isHighlighting ? highlightOf(current, front, setup) : null, actions);
  const isDue = front.fillable && current?.step.pages.includes(front.fillable.page);
  const task = useErrand(setup, front, actions);
  const errand = current && errandOf(current.step.id, setup, seen);
  const isThere = errand !== null && front.fillable?.page === errand.page;
  return (
    <>
      <PanelHeader host={setup.company.host} done={list.done} total={list.entries.length} />
      <LiveRegion setup={setup} list={list} page={front.page} />
      <Failure reason={failure} />
      <AdvanceNotice
        {...{ setup, list, front, preferences, actions }}
        isHeld={task.running !== null}
      />
      {current ? (
        <CurrentStep
          entry={current}
          setup={setup}
          isReviewed={isDue ?? false}
          isOfferedBelow={isDue === true || bringsCertificate(current, setup)}
          errand={isThere || task.running ? null : errand}
          preferences={preferences}
          onErrand={task.start}
          actions={actions}
        />
      ) : (
        <>
          <AllDone setup={setup} />
          <Later load={loadClosing} own={{ setup, isDue: true, actions }} />
          <CertificateWatch setup={setup} actions={actions} />
        </>
      )}
      <ErrandNotice {...task} />
      {concernsTests(current, setup, watch) && (
        <Later
          load={loadTests}
          own={{ setup, watch, way: current && testWayOf(current.step.id), actions }}
        />
      )}
      <BegunFills setup={setup} actions={actions} />
      {current && isAboutPassword(current.step.id) && (
        <TestPassword kept={testPassword} actions={actions} />
      )}
      {needsCertificate(setup, list, front) && <CertificateBox setup={setup} actions={actions} />}
      {current && (
        <Repair
          key={`${current.step.id} ${tabOf(front)}`}
          trouble={trouble}
          step={current.step}
          setup={setup}
          learned={learned}
          isHighlighting={isHighlighting}
          actions={actions}
        />
      )}
      {!trouble && (
        <FrontNotice front={front} setup={setup} isElsewhere={isElsewhere} actions={actions} />
      )}
      {front.fillable && (
        <FillReview
          key={`${front.fillable.page}:${front.fillable.seen.visit.id}`}
          fillable={front.fillable}
          setup={setup}
          isDue={isDue ?? false}
          preferences={preferences}
          came={task.came?.page === front.fillable.page ? task.came : null}
          actions={actions}
        />
      )}
      <RefusedValues setup={setup} />
      <Later
        load={loadPreflight}
        own={{ setup, seen, current: current?.step.id ?? null, actions }}
      />
      <ChecklistView list={list} actions={actions} />
      {current && <Later load={loadClosing} own={{ setup, isDue: false, actions }} />}
      <More
        setup={setup}
        documents={front.documents}
        learned={learned}
        expected={current?.step.pages.slice(0, 1) ?? []}
        actions={actions}
      />
      <SetupList atWork={setup} list={setups} actions={actions} />
      <footer>
        <PreferenceSwitches preferences={preferences} actions={actions} />
        <StartOver host={setup.company.host} actions={actions} />
        <p class="quiet">{t('app.independent')}</p>
      </footer>
    </>
  );
}

/** A tab in which no document of a console is: a console that is being loaded is soon there. */
function elsewhere({ documents }: Front, frontTab: number | null): { key: string } | null {
  return frontTab === null || documents.length > 0 ? null : { key: String(frontTab) };
}

/** The page that stands in the tab in front, whatever frames it has. */
function tabOf({ documents }: Front): string {
  const [top] = documents.toSorted((a, b) => a.key.frameId - b.key.frameId);
  return top ? `${top.key.tabId} ${top.key.documentId}` : '';
}
