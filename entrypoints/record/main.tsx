import './style.css';
import { render } from 'preact';
import { Later } from '../../components/Later.tsx';
import { RecordGone } from '../../components/RecordGone.tsx';
import { Spoken } from '../../components/Spoken.tsx';
import { withTexts } from '../../components/with-texts.ts';
import { findSetup } from '../../lib/browser/parked-setups.ts';
import { watchPreferences } from '../../lib/browser/preferences-store.ts';

const loadRecord = withTexts(async () => (await import('../../components/RecordOf.tsx')).RecordOf);
const onPrint = () => print();

/** A report is of one moment: it stays as it was opened, whatever happens to the setup meanwhile. */
async function show(place: HTMLElement): Promise<void> {
  const setup = await findSetup(location.hash.slice(1));
  const now = new Date();
  const page = () =>
    setup === null ? <RecordGone /> : <Later load={loadRecord} own={{ setup, now, onPrint }} />;
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
