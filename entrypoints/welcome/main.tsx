import '../sidepanel/style.css';
import './style.css';
import { render } from 'preact';
import { Spoken } from '../../components/Spoken.tsx';
import { Welcome } from '../../components/Welcome.tsx';
import { openOptions, watchChoices } from '../../lib/browser/choices.ts';

const page = document.getElementById('welcome');
if (page) {
  watchChoices(
    ({ preferences }) =>
      render(
        <Spoken wanted={preferences.language} seen={[]}>
          {() => <Welcome onOptions={openOptions} />}
        </Spoken>,
        page,
      ),
    new AbortController().signal,
  );
}
