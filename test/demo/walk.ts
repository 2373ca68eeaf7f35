import type { Sabotage } from './options.ts';
import type { Stage } from './stage.ts';
import { addFromGallery, assignTestUser, configureEntra, createTestUser } from './walk-entra.ts';
import {
  createPermission,
  createRelayUser,
  fillSamlSettings,
  readFirst,
  saveSamlSettings,
} from './walk-image-relay.ts';
import { type SignIns, testThreeWays } from './walk-tests.ts';

const none: SignIns = { sp: 'failed', test: 'failed', tile: 'failed' };

/**
 * Goes through the whole tutorial as an admin would. A sabotaged walk ends where the damage is done:
 * it only has to show that the damage is counted.
 */
export async function walkTutorial(stage: Stage, sabotage: Sabotage | null): Promise<SignIns> {
  await readFirst(stage);
  if (sabotage === 'type' || sabotage === 'paste') return byHand(stage, sabotage);
  await addFromGallery(stage);
  await configureEntra(stage);
  const password = await createTestUser(stage);
  await assignTestUser(stage);
  await createPermission(stage);
  await fillSamlSettings(stage);
  if (sabotage === 'wrong-login') return swapLogin(stage);
  await saveSamlSettings(stage);
  await createRelayUser(stage);
  const signIns = await testThreeWays(stage, {
    userName: `B.Simon@${stage.world.tenant.domains[0]}`,
    password,
    newPassword: 'Harbour-Lantern-47',
  });
  await stage.panel.waitForAllDone();
  await stage.picture('all-done');
  return signIns;
}

/** Enters a value by hand that the assistant would have filled. */
async function byHand(stage: Stage, sabotage: 'type' | 'paste'): Promise<SignIns> {
  const field = '[data-truth="samlSettings.loginUrl"]';
  const value = 'https://login.microsoftonline.com/by-hand';
  if (sabotage === 'type') await stage.hands.typeValue(stage.relay, field, value);
  else await stage.hands.paste(stage.relay, field, value);
  return none;
}

/** Saves another Login URL than the one that was filled. */
async function swapLogin(stage: Stage): Promise<SignIns> {
  await stage.relay.$eval('[data-truth="samlSettings.loginUrl"]', (input) => {
    if (input instanceof HTMLInputElement) input.value = 'https://login.example/elsewhere';
  });
  await saveSamlSettings(stage);
  await stage.relay.waitForSelector('#flash_notice');
  return none;
}
