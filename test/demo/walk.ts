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
import {
  addFromGalleryAtOnce,
  assignTestUserAtOnce,
  configureImageRelayAtOnce,
  createTestUserAtOnce,
  saveBasicSamlAtOnce,
} from './walk-together.ts';

const none: SignIns = { sp: 'failed', test: 'failed', tile: 'failed' };

/**
 * Goes through the whole tutorial as an admin would. A sabotaged walk ends where the damage is done:
 * it only has to show that the damage is counted.
 */
export async function walkTutorial(stage: Stage, sabotage: Sabotage | null): Promise<SignIns> {
  await readFirst(stage);
  if (sabotage === 'type' || sabotage === 'paste') return byHand(stage, sabotage);
  const isAtOnce = stage.isAtOnce === true && sabotage === null;
  const password = isAtOnce
    ? await configureAtOnce(stage)
    : await configureOneByOne(stage, sabotage);
  if (password === null) return none;
  const signIns = await testThreeWays(stage, {
    userName: `B.Simon@${stage.world.tenant.domains[0]}`,
    password,
    newPassword: 'Harbour-Lantern-47',
  });
  await stage.panel.waitForAllDone();
  await stage.picture('all-done');
  return signIns;
}

/** Each form is gone to, filled and saved by a press of its own. Null where the damage is done. */
async function configureOneByOne(stage: Stage, sabotage: Sabotage | null): Promise<string | null> {
  await addFromGallery(stage);
  await configureEntra(stage);
  const password = await createTestUser(stage);
  await assignTestUser(stage);
  await createPermission(stage);
  await fillSamlSettings(stage);
  if (sabotage === 'wrong-login') {
    await swapLogin(stage);
    return null;
  }
  await saveSamlSettings(stage);
  await createRelayUser(stage);
  return password;
}

/** One press goes to each form, fills it and saves it. The password is shown by the panel, which kept it. */
async function configureAtOnce(stage: Stage): Promise<string> {
  await addFromGalleryAtOnce(stage);
  await saveBasicSamlAtOnce(stage);
  await stage.bringCertificate(stage);
  const password = await createTestUserAtOnce(stage);
  await assignTestUserAtOnce(stage);
  await configureImageRelayAtOnce(stage);
  return password ?? stage.panel.showPassword();
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
async function swapLogin(stage: Stage): Promise<void> {
  await stage.relay.$eval('[data-truth="samlSettings.loginUrl"]', (input) => {
    if (input instanceof HTMLInputElement) input.value = 'https://login.example/elsewhere';
  });
  await saveSamlSettings(stage);
  await stage.relay.waitForSelector('#flash_notice');
}
