import './style.css';
import { render } from 'preact';
import { RecordGone } from '../../components/RecordGone.tsx';
import { RecordOf } from '../../components/RecordOf.tsx';
import { Spoken } from '../../components/Spoken.tsx';
import { findSetup } from '../../lib/browser/parked-setups.ts';
import { watchPreferences } from '../../lib/browser/preferences-store.ts';

/** A report is of one moment: it stays as it was opened, whatever happens to the setup meanwhile. */
async function show(place: HTMLElement): Promise<void> {
  const setup = await findSetup(location.hash.slice(1));
  const now = new Date();
  const page = () =>
    setup === null ? <RecordGone /> : <RecordOf setup={setup} now={now} onPrint={() => print()} />;
  watchPreferences(
    ({ language }) =>
      render(
        <Spoken wanted={language} seen={[]}>
          {page}
        </Spoken>,
        place,
      ),
    new AbortController().signal,
  );
}

const place = document.getElementById('record');
if (place) void show(place);
