import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { steps } from '../../lib/guide/steps.ts';
import { wrongFills } from '../demo/answer-key.ts';
import type { Stage } from '../demo/stage.ts';
import { walkTutorial } from '../demo/walk.ts';
import { type HeadlessStage, startHeadlessStage } from './support/headless-stage.ts';

/** Steps that the pages of earlier ones have settled by the time they would come up. */
const doneWithAnother: readonly string[] = [
  'sign-in-entra',
  'copy-urls',
  'sign-in-image-relay',
  'open-sso-settings',
];

describe('the whole tutorial, with the background stopped between every two steps', () => {
  let stage: HeadlessStage;

  beforeAll(async () => {
    stage = await startHeadlessStage();
  });
  afterAll(() => stage.close());

  it('ends with every step seen as done and three sign-ins of the test user', async () => {
    const { world, company } = stage;
    const stops: string[] = [];
    const signIns = await walkTutorial(stoppingBetweenSteps(stage, stops), null);
    expect(signIns).toEqual({ sp: 'ok', test: 'ok', tile: 'ok' });
    const open = (await stage.panel.steps()).filter(({ status }) => status !== 'observed');
    expect(open).toEqual([]);
    expect(stops).toEqual(steps.map(({ id }) => id).filter((id) => !doneWithAnother.includes(id)));
    expect(wrongFills(world, company)).toEqual([]);
    expect(arrivals(world)).toEqual(Array(3).fill(`B.Simon@${world.tenant.domains[0]}`));
    expect(stage.hands.log).toMatchObject({ typedValues: 0, pastes: 0 });
  }, 240_000);
});

/** The same stage, whose panel ends the background each time that it has come to a new step. */
function stoppingBetweenSteps(stage: HeadlessStage, stops: string[]): Stage {
  const { panel, chromium } = stage;
  return {
    ...stage,
    panel: {
      ...panel,
      waitForStep: async (step) => {
        await panel.waitForStep(step);
        await chromium.stopWorker();
        stops.push(step);
      },
    },
  };
}

/** Who was signed in to Image Relay through Entra, by the service provider's own account. */
function arrivals({ log }: Stage['world']): unknown[] {
  return log
    .filter(({ kind, host }) => kind === 'sign-in' && host.endsWith('.imagerelay.com'))
    .map(({ details }) => details.email);
}
