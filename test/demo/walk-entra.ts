import { bladeFrame, type Stage } from './stage.ts';

/** Adds Image Relay from the gallery. */
export async function addFromGallery(stage: Stage): Promise<void> {
  const { panel, hands, entra } = stage;
  await panel.waitForStep('sign-in-entra');
  await panel.go();
  await panel.waitForStep('open-gallery');
  await panel.go();
  await panel.waitForStep('find-app');
  await panel.fill(1);
  await panel.waitForStep('add-app');
  await stage.picture('gallery');
  await hands.press(entra, 'button', 'Image Relay');
  await hands.press(entra, 'button', 'Create');
}

/** Opens the Basic SAML Configuration of the new application. */
export async function openBasicSaml({ panel, hands, entra }: Stage): Promise<void> {
  await panel.waitForStep('open-single-sign-on');
  await panel.go();
  await panel.waitForStep('choose-saml');
  await hands.press(entra, 'button', 'SAML');
  await panel.waitForStep('basic-saml');
  await hands.press(entra, 'button', 'Edit Basic SAML Configuration');
  await hands.press(entra, 'button', 'Close');
}

/** Saves what stands in the pane, which then asks for a test; the page has to be loaded once more. */
export async function saveBasicSaml({ panel, hands, entra }: Stage): Promise<void> {
  await hands.press(entra, 'menuitem', 'Save');
  await hands.press(entra, 'button', "No, I'll test later");
  await panel.waitForStep('certificate');
  await entra.reload();
}

/** Single sign-on with SAML: addresses, certificate, URLs. */
export async function configureEntra(stage: Stage): Promise<void> {
  const { panel } = stage;
  await openBasicSaml(stage);
  await panel.fill(3);
  await stage.picture('basic-saml');
  await saveBasicSaml(stage);
  await stage.bringCertificate(stage);
  await panel.waitForStep('open-users');
  await stage.picture('certificate');
}

/** Creates the test user in the framed wizard; returns the password that the page shows once. */
export async function createTestUser(stage: Stage): Promise<string> {
  const { panel, hands, entra } = stage;
  await panel.go();
  await panel.waitForStep('create-user');
  const list = await bladeFrame(entra);
  await hands.press(list, 'menuitem', 'New user');
  await hands.press(list, 'menuitem', 'Create new user');
  await panel.fill(2);
  const wizard = await bladeFrame(entra);
  await hands.press(wizard, 'button', 'Show password');
  const password = await wizard.$eval('[data-truth="createUser.password"]', (input) =>
    input instanceof HTMLInputElement ? input.value : '',
  );
  await stage.picture('create-user');
  await hands.press(wizard, 'button', 'Review + create');
  await hands.press(wizard, 'button', 'Create');
  return password;
}

/** Assigns the test user to the application. */
export async function assignTestUser(stage: Stage): Promise<void> {
  const { panel, hands, entra } = stage;
  await panel.waitForStep('open-assignments');
  await panel.go();
  await panel.waitForStep('assign-user');
  await hands.press(entra, 'menuitem', 'Add user/group');
  await hands.press(entra, 'button', 'None Selected');
  await panel.fill(1);
  await hands.press(entra, 'checkbox', 'B.Simon');
  await hands.press(entra, 'button', 'Select');
  await stage.picture('assign-user');
  await hands.press(entra, 'button', 'Assign');
}
