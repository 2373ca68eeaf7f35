import { t } from '../lib/catalogue/translate.ts';
import { addressOf } from '../lib/guide/links.ts';
import type { StepId } from '../lib/guide/step.ts';
import { steps } from '../lib/guide/steps.ts';
import type { SetupState, TestWay } from '../lib/setup/setup-state.ts';
import type { PanelActions } from './actions.ts';

const ways: Partial<Record<StepId, TestWay>> = {
  'test-sign-on-url': 'sp',
  'test-this-application': 'test',
  'test-my-apps': 'tile',
};

/** The way of testing that a step is about; null for every other step. */
export function testWayOf(step: StepId): TestWay | null {
  return ways[step] ?? null;
}

interface Props {
  way: TestWay;
  setup: SetupState;
  actions: PanelActions;
}

/** Starts a test: from then on a sign-in of the test user counts, and not before. */
export function TestStarter({ way, setup, actions }: Props) {
  const pending = setup.tests.pending;
  const start = async () => {
    const reply = await actions.send({ type: 'test/start', way });
    const step = steps.find((each) => testWayOf(each.id) === way);
    if (reply.outcome === 'failed' || !step) return;
    const address = addressOf(step.link, setup);
    await actions.send({ type: 'tab/open', address, inNewTab: way !== 'test' });
  };
  return (
    <>
      <button type="button" class="primary" onClick={() => void start()}>
        {t(`test.start.${way}`)}
      </button>
      {pending?.way === way && (
        <p role="status">{t('test.waiting', { time: new Date(pending.startedAt) })}</p>
      )}
    </>
  );
}
