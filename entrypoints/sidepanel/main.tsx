import '../../lib/saml/without-eval.ts';
import './style.css';
import { render } from 'preact';
import type { PanelActions } from '../../components/actions.ts';
import { FirstRun } from '../../components/FirstRun.tsx';
import { Panel } from '../../components/Panel.tsx';
import { Unreadable } from '../../components/Unreadable.tsx';
import { UnreadableDataList } from '../../components/UnreadableDataList.tsx';
import { WriteProblems } from '../../components/WriteProblems.tsx';
import {
  certificateFrom,
  certificateFromMicrosoft,
  takeCertificate,
} from '../../lib/browser/bring-certificate.ts';
import { checkWithMicrosoft } from '../../lib/browser/check-with-microsoft.ts';
import { highlight, inspect } from '../../lib/browser/page-tools.ts';
import { type PanelState, watchPanel } from '../../lib/browser/panel-runtime.ts';
import { pointAt } from '../../lib/browser/point-in-tab.ts';
import { saveFile } from '../../lib/browser/save-file.ts';
import { sendCommand } from '../../lib/browser/send-command.ts';
import { sketchDocuments } from '../../lib/browser/sketch-documents.ts';

const actions: PanelActions = {
  send: sendCommand,
  copy: (text) => navigator.clipboard.writeText(text),
  save: saveFile,
  inspect,
  pointAt,
  highlight,
  sketch: sketchDocuments,
  readCertificate: certificateFrom,
  fetchCertificate: certificateFromMicrosoft,
  checkWithMicrosoft,
  takeCertificate,
};

function Shown({ state }: { state: PanelState }) {
  return (
    <>
      <WriteProblems problems={state.problems} />
      <Screen state={state} />
      <UnreadableDataList data={state.unreadable} actions={actions} />
    </>
  );
}

function Screen({ state }: { state: PanelState }) {
  const { stored, seen, frontTab, companies, learned, preferences, testPassword } = state;
  if (stored === null) return null;
  if (stored.outcome === 'none') return <FirstRun companies={companies} actions={actions} />;
  if (stored.outcome === 'unreadable')
    return <Unreadable reason={stored.reason} actions={actions} />;
  return (
    <Panel
      setup={stored.setup}
      seen={seen}
      frontTab={frontTab}
      learned={learned}
      isHighlighting={preferences.highlight}
      testPassword={testPassword}
      actions={actions}
    />
  );
}

const panel = document.getElementById('panel');
if (panel) {
  watchPanel((state) => render(<Shown state={state} />, panel), new AbortController().signal);
}
