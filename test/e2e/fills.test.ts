import { afterAll, beforeAll, describe } from 'vitest';
import { readFirst } from '../demo/walk-image-relay.ts';
import { testEntraFills } from './fills/entra-fills.ts';
import { fillWalk } from './fills/fill-walk.ts';
import { testImageRelayFills } from './fills/image-relay-fills.ts';
import { type HeadlessStage, startHeadlessStage } from './support/headless-stage.ts';
import { asOneWalk } from './support/one-walk.ts';

/** One walk through both consoles, in the tutorial's order: each form needs what the ones before it gave. */
describe.each([
  { relayMarkup: 'rails', what: 'forms that a server wrote' },
  { relayMarkup: 'spa', what: 'an application’s own lists and switches' },
] as const)('fills, each in its own form, in $what', ({ relayMarkup }) => {
  let stage: HeadlessStage;
  const walk = fillWalk(() => stage);

  asOneWalk();
  beforeAll(async () => {
    stage = await startHeadlessStage({ practice: { relayMarkup } });
    await readFirst(stage);
  }, 120_000);
  afterAll(() => stage.close());

  testEntraFills(walk);
  testImageRelayFills(walk);
});
