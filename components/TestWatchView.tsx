import { useId } from 'preact/hooks';
import { t } from '../lib/catalogue/translate.ts';
import type { Sighting } from '../lib/messages/sighting.ts';
import type { TestWatch } from '../lib/messages/test-watch.ts';
import type { PanelActions } from './actions.ts';

interface Props {
  watch: TestWatch;
  actions: Pick<PanelActions, 'send'>;
}

/** How far a test has come, and how it can be ended. */
export function TestWatchView({ watch, actions }: Props) {
  const heading = useId();
  const lines = linesOf(watch);
  return (
    <section class="card" aria-labelledby={heading}>
      <h2 id={heading}>{t('test.watching')}</h2>
      {!watch.seesSignIn && <p class="quiet">{t('test.watching.blind')}</p>}
      <div role="status">
        {lines.length === 0 ? (
          <p>{t('test.seen.nothing')}</p>
        ) : (
          <ul>
            {lines.map((line) => (
              <li key={line}>✓ {line}</li>
            ))}
          </ul>
        )}
      </div>
      <p class="ways">
        <button type="button" onClick={() => void actions.send({ type: 'test/end' })}>
          {t('test.ended-here')}
        </button>
        <button type="button" class="link" onClick={() => void actions.send({ type: 'test/stop' })}>
          {t('test.stop')}
        </button>
      </p>
    </section>
  );
}

/** Each thing once, in the order in which it came. */
function linesOf({ sightings, signedIn }: TestWatch): string[] {
  const seen = sightings.flatMap(({ sighting }) => lineOf(sighting) ?? []);
  const arrived = signedIn === null ? [] : [t('test.seen.signed-in', { email: signedIn.email })];
  return [...new Set([...seen, ...arrived])];
}

function lineOf(sighting: Sighting): string | null {
  switch (sighting.type) {
    case 'sign-in/request':
      return t('test.seen.request');
    case 'sign-in/response':
      return t('test.seen.response');
    case 'sign-in/error':
      return t('test.seen.error', { code: String(sighting.code) });
    case 'sign-in/landed':
      return null;
  }
}
