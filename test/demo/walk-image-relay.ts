import type { Stage } from './stage.ts';

async function openAdminMenu(
  { hands, relay }: Pick<Stage, 'hands' | 'relay'>,
  entry: string,
): Promise<void> {
  await hands.pressOn(relay, '[aria-controls=admin_menu]');
  await hands.press(relay, 'link', entry);
}

/** Single Sign On Settings, by the menu. */
export async function openSsoSettings(stage: Pick<Stage, 'hands' | 'relay'>): Promise<void> {
  await openAdminMenu(stage, 'Account Settings');
  await stage.hands.press(stage.relay, 'link', 'Single Sign On Settings');
}

/** The step that the tutorial forgets: Image Relay's own addresses first. */
export async function readFirst(stage: Stage): Promise<void> {
  await stage.panel.waitForStep('read-image-relay');
  await stage.panel.go();
  await openSsoSettings(stage);
}

/** The permission of those who may sign in through single sign-on only. */
export async function createPermission(stage: Stage): Promise<void> {
  const { panel, hands, relay } = stage;
  await panel.waitForStep('open-permissions');
  await panel.go();
  await openAdminMenu(stage, 'Users & Permissions');
  await panel.waitForStep('create-permission');
  await hands.press(relay, 'link', 'Create New Permission');
  await panel.fill(2);
  await stage.picture('create-permission');
  await hands.press(relay, 'button', 'Save');
}

/** Fills the SAML form, and leaves it so. */
export async function fillSamlSettings(stage: Stage): Promise<void> {
  const { panel } = stage;
  await panel.waitForStep('saml-settings');
  await panel.go();
  await openSsoSettings(stage);
  await panel.fill(7);
  await stage.picture('saml-settings');
}

export async function saveSamlSettings({ hands, relay }: Stage): Promise<void> {
  await hands.press(relay, 'button', 'Save');
}

export async function createRelayUser(stage: Stage): Promise<void> {
  const { panel, hands, relay } = stage;
  await panel.waitForStep('create-sso-user');
  await panel.go();
  await openAdminMenu(stage, 'Users & Permissions');
  await hands.press(relay, 'link', 'Create SSO User');
  await panel.fill(5);
  await stage.picture('create-sso-user');
  await hands.press(relay, 'button', 'Create');
}
