import '../sidepanel/style.css';
import { render } from 'preact';
import { keepFocus } from '../../components/keep-focus.ts';
import { Options } from '../../components/Options.tsx';
import { Spoken } from '../../components/Spoken.tsx';
import { watchChoices } from '../../lib/browser/choices.ts';
import { readStored } from '../../lib/browser/read-stored.ts';
import { saveFile } from '../../lib/browser/save-file.ts';
import { sendCommand } from '../../lib/browser/send-command.ts';

const actions = {
  send: (command: Parameters<typeof sendCommand>[0]) => sendCommand(command, null),
  save: saveFile,
  readStored,
};

const page = document.getElementById('options');
if (page) {
  const { signal } = new AbortController();
  watchChoices(
    ({ preferences, learned }) =>
      render(
        <Spoken wanted={preferences.language} seen={[]}>
          {() => <Options preferences={preferences} learned={learned} actions={actions} />}
        </Spoken>,
        page,
      ),
    signal,
  );
  keepFocus(page, 'section', signal);
}
