import { companyHost } from '../practice/hosts.ts';
import { fillRest } from './by-hand.ts';
import type { Stage } from './stage.ts';

const passwordBox = '>>> [data-truth="createUser.password"]';

/** Adds Image Relay from the gallery. */
export async function addFromGallery(stage: Stage): Promise<void> {
  const { panel, portal } = stage;
  await panel.waitForStep('open-gallery');
  await panel.go();
  await panel.waitForStep('find-app');
  await panel.fill(1);
  await fillRest(stage, stage.entra, { 'gallery.search': 'Image Relay' });
  await panel.waitForStep('add-app');
  await stage.picture('gallery');
  await portal.pressNamed('button', 'Image Relay');
  await portal.press('button', 'create');
}

/** Opens the Basic SAML Configuration of the new application. */
export async function openBasicSaml(stage: Stage): Promise<void> {
  const { panel, portal } = stage;
  await panel.waitForStep('open-single-sign-on');
  await panel.go();
  await panel.waitForStep('choose-saml');
  await portal.pressNamed('button', 'SAML');
  await panel.waitForStep('basic-saml');
  const { edit, basicSamlConfiguration } = portal.captions;
  await portal.pressNamed('button', `${edit} ${basicSamlConfiguration}`);
  await portal.press('button', 'close');
}

/** Where the assistant could not open a row, because it does not know the button's name. */
async function addRows({ portal }: Stage): Promise<void> {
  for (const [truth, add] of [
    ['basicSaml.identifier', 'addIdentifier'],
    ['basicSaml.replyUrl', 'addReplyUrl'],
  ] as const) {
    if (!(await portal.shows(`pierce/[data-truth="${truth}"]`))) await portal.press('button', add);
  }
}

/** Saves what stands in the pane, which then asks for a test; the page has to be loaded once more. */
export async function saveBasicSaml({ panel, portal, entra }: Stage): Promise<void> {
  await portal.pressUntil('menuitem', 'save', 'noTestLater');
  await portal.press('button', 'noTestLater');
  await panel.waitForStep('certificate');
  await entra.reload();
}

/** Single sign-on with SAML: addresses, certificate, URLs. */
export async function configureEntra(stage: Stage): Promise<void> {
  const { panel } = stage;
  await openBasicSaml(stage);
  await panel.fill(3);
  await addRows(stage);
  const host = companyHost(stage.company);
  await fillRest(stage, stage.entra, {
    'basicSaml.identifier': `https://${host}/sso/metadata`,
    'basicSaml.replyUrl': `https://${host}/sso/consume`,
    'basicSaml.signOnUrl': `https://${host}/`,
  });
  await stage.picture('basic-saml');
  await saveBasicSaml(stage);
  await stage.bringCertificate(stage);
  await panel.waitForStep('open-users');
  await stage.picture('certificate');
}

/** Creates the test user in the framed wizard; returns the password that the page shows once. */
export async function createTestUser(stage: Stage): Promise<string> {
  const { panel, portal } = stage;
  await panel.go();
  await panel.waitForStep('create-user');
  await portal.press('menuitem', 'newUser');
  await portal.press('menuitem', 'createNewUser');
  await panel.fill(2);
  await fillRest(stage, stage.entra, {
    'createUser.userName': 'B.Simon',
    'createUser.displayName': 'B.Simon',
  });
  return createFilledUser(stage);
}

/** Creates the user whose form is filled; returns the password that the page shows once. */
export async function createFilledUser(stage: Stage): Promise<string> {
  const { portal } = stage;
  await portal.press('button', 'showPassword');
  const wizard = await portal.frameWith(passwordBox);
  const password = await wizard.$eval(passwordBox, (input) =>
    input instanceof HTMLInputElement ? input.value : '',
  );
  await stage.picture('create-user');
  await portal.press('button', 'reviewCreate');
  await portal.press('button', 'create');
  return password;
}

/** Assigns the test user to the application. */
export async function assignTestUser(stage: Stage): Promise<void> {
  const { panel, portal } = stage;
  await panel.waitForStep('open-assignments');
  await panel.go();
  await panel.waitForStep('assign-user');
  await portal.press('menuitem', 'addUserGroup');
  await portal.press('button', 'noneSelected');
  await panel.fill(1);
  await fillRest(stage, stage.entra, { 'assignment.search': 'B.Simon' });
  await portal.pressNamed('checkbox', 'B.Simon');
  await portal.press('button', 'select');
  await stage.picture('assign-user');
  await portal.press('button', 'assign');
}
