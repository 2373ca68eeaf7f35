import '../../lib/saml/without-eval.ts';
import './style.css';
import { render } from 'preact';
import { useMemo } from 'preact/hooks';
import type { PanelActions } from '../../components/actions.ts';
import { CertificateReminders } from '../../components/CertificateReminders.tsx';
import { FirstRun } from '../../components/FirstRun.tsx';
import { keepFocus } from '../../components/keep-focus.ts';
import { Later } from '../../components/Later.tsx';
import { Loading } from '../../components/Loading.tsx';
import { SetupList } from '../../components/SetupList.tsx';
import { Spoken } from '../../components/Spoken.tsx';
import { SteadyPanel } from '../../components/SteadyPanel.tsx';
import { SurroundingsNotice } from '../../components/SurroundingsNotice.tsx';
import { Unreadable } from '../../components/Unreadable.tsx';
import { UnreadableDataList } from '../../components/UnreadableDataList.tsx';
import { UpdateNotice } from '../../components/UpdateNotice.tsx';
import { useFollow } from '../../components/use-follow.ts';
import { WriteProblems } from '../../components/WriteProblems.tsx';
import { withTexts } from '../../components/with-texts.ts';
import { allowNotifications, mayNotify } from '../../lib/browser/allow-notifications.ts';
import {
  checkMetadata,
  fetchCertificate,
  readCertificate,
  takeCertificate,
} from '../../lib/browser/certificate-actions.ts';
import { openRecord } from '../../lib/browser/open-record.ts';
import { highlight, inspect } from '../../lib/browser/page-tools.ts';
import { type PanelState, watchPanel } from '../../lib/browser/panel-runtime.ts';
import { pointAt } from '../../lib/browser/point-in-tab.ts';
import { holdsUnsaved } from '../../lib/browser/read-links.ts';
import { saveFile } from '../../lib/browser/save-file.ts';
import { sendCommand } from '../../lib/browser/send-command.ts';
import { sketchDocuments } from '../../lib/browser/sketch-documents.ts';
import { requestConsoles } from '../../lib/browser/surroundings.ts';
import { judgeTest, mayTestPrivately, startTest } from '../../lib/browser/test-actions.ts';
import { dismissUpdate } from '../../lib/browser/update-notice.ts';

/** What is pressed is meant for the setup that is shown then, and never reaches another one. */
const actionsFor = (setup: string | null): PanelActions => ({
  send: (command) => sendCommand(command, setup),
  copy: (text) => navigator.clipboard.writeText(text),
  save: saveFile,
  openRecord,
  inspect,
  holdsUnsaved,
  pointAt,
  highlight,
  sketch: sketchDocuments,
  readCertificate: (input, source) => readCertificate(input, source, setup),
  fetchCertificate,
  mayNotify,
  allowNotifications,
  checkWithMicrosoft: checkMetadata,
  startTest: (kind, isPrivate) => startTest(kind, isPrivate, setup),
  mayTestPrivately,
  judgeTest,
  takeCertificate: (certificate, source) => takeCertificate(certificate, source, setup),
});
const noSetup = actionsFor(null);

function Shown({ state }: { state: PanelState }) {
  return (
    <Spoken wanted={state.preferences.language} seen={state.seen}>
      {() => (
        <>
          <UpdateNotice version={state.updatedTo} onDismiss={dismissUpdate} />
          <SurroundingsNotice {...state.surroundings} onAllow={requestConsoles} />
          <WriteProblems problems={state.problems} />
          <CertificateReminders reminders={state.reminders} actions={noSetup} />
          <Screen state={state} />
          <UnreadableDataList data={state.unreadable} actions={noSetup} />
        </>
      )}
    </Spoken>
  );
}

const loadRollover = withTexts(
  async () => (await import('../../components/RolloverPanel.tsx')).RolloverPanel,
);

function Screen({ state }: { state: PanelState }) {
  const { stored, seen, frontTab, companies, list } = state;
  const atWork = stored?.outcome === 'found' ? stored.setup : null;
  const actions = useMemo(() => actionsFor(atWork?.id ?? null), [atWork?.id]);
  useFollow(atWork, list, seen, frontTab, actions);
  if (stored === null) return <Loading />;
  if (stored.outcome === 'unreadable')
    return <Unreadable reason={stored.reason} actions={actions} />;
  if (atWork === null)
    return (
      <>
        <FirstRun companies={companies} preferences={state.preferences} actions={actions} />
        <SetupList atWork={null} list={list} actions={actions} />
      </>
    );
  const watch = state.tests.find(({ setupId }) => setupId === atWork.id) ?? null;
  if (atWork.rollover) {
    const { preferences } = state;
    const shown = {
      setup: atWork,
      change: atWork.rollover,
      seen,
      frontTab,
      list,
      watch,
      preferences,
    };
    return <Later key={atWork.id} load={loadRollover} own={{ ...shown, actions }} />;
  }
  return (
    <SteadyPanel
      key={atWork.id}
      setup={atWork}
      seen={seen}
      frontTab={frontTab}
      list={list}
      learned={state.learned}
      preferences={state.preferences}
      testPassword={state.testPasswords[atWork.id] ?? null}
      watch={watch}
      actions={actions}
    />
  );
}

const panel = document.getElementById('panel');
if (panel) {
  const { signal } = new AbortController();
  watchPanel((state) => render(<Shown state={state} />, panel), signal);
  keepFocus(panel, '.now, section', signal);
}
