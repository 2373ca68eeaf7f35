import { t } from '../lib/catalogue/translate.ts';
import { type SetupState, type TestWay, testWays } from '../lib/setup/setup-state.ts';

const titles = {
  sp: 'step.test-sign-on-url.title',
  test: 'step.test-this-application.title',
  tile: 'step.test-my-apps.title',
} as const satisfies Record<TestWay, string>;

/** What stands in place of a next step when there is none. */
export function AllDone({ setup }: { setup: SetupState }) {
  return (
    <section class="now done" aria-labelledby="all-done">
      <h2 id="all-done">{t('all-done.title')}</h2>
      <ul>
        {testWays.map((way) => {
          const passed = setup.tests.passed[way];
          return passed ? (
            <li key={way} class="good">
              ✓ {t(titles[way])}: {t('test.passed', { email: passed.email })}
            </li>
          ) : null;
        })}
      </ul>
      <p>{t('all-done.text')}</p>
      <p class="note">{t('all-done.session-control')}</p>
    </section>
  );
}
