import { chanceOf } from '../practice/drift/chance.ts';
import { rewordRelay } from '../practice/drift/relay-synonyms.ts';
import { paths } from '../practice/image-relay/paths.ts';
import { goInRelay } from './go-there.ts';
import type { Stage } from './stage.ts';

type Relay = Pick<Stage, 'hands' | 'relay' | 'world'>;

/** A press on what Image Relay calls so today, by whatever name it has now. */
export async function pressRelay(stage: Relay, role: string, today: string): Promise<void> {
  const name = rewordRelay(today, chanceOf(stage.world.options.drift));
  await stage.hands.press(stage.relay, role, name);
}

export async function openAdminMenu({ hands, relay }: Relay, entry: string): Promise<void> {
  await hands.pressOn(relay, '[aria-controls=admin_menu]');
  await hands.press(relay, 'link', entry);
}

/** Single Sign On Settings, by the menu. */
export async function openSsoSettings(stage: Relay): Promise<void> {
  await openAdminMenu(stage, 'Account Settings');
  await pressRelay(stage, 'link', 'Single Sign On Settings');
}

/** The step that the tutorial forgets: Image Relay's own addresses first. */
export async function readFirst(stage: Stage): Promise<void> {
  await stage.panel.waitForStep('read-image-relay');
  if (!(await goInRelay(stage, paths.singleSignOn))) await openSsoSettings(stage);
}

/** The permission of those who may sign in through single sign-on only. */
export async function createPermission(stage: Stage): Promise<void> {
  const { panel } = stage;
  await panel.waitForStep('open-permissions');
  if (!(await goInRelay(stage, paths.users))) await openAdminMenu(stage, 'Users & Permissions');
  await panel.waitForStep('create-permission');
  await pressRelay(stage, 'link', 'Create New Permission');
  await panel.fill(2);
  await stage.picture('create-permission');
  await pressRelay(stage, 'button', 'Save');
}

/** Fills the SAML form, and leaves it so. */
export async function fillSamlSettings(stage: Stage): Promise<void> {
  const { panel } = stage;
  await panel.waitForStep('saml-settings');
  if (!(await goInRelay(stage, paths.singleSignOn))) await openSsoSettings(stage);
  await panel.fill(7);
  await stage.picture('saml-settings');
}

export async function saveSamlSettings(stage: Stage): Promise<void> {
  await pressRelay(stage, 'button', 'Save');
}

export async function createRelayUser(stage: Stage): Promise<void> {
  const { panel } = stage;
  await panel.waitForStep('create-sso-user');
  if (!(await goInRelay(stage, paths.newSsoUser))) {
    await openAdminMenu(stage, 'Users & Permissions');
    await pressRelay(stage, 'link', 'Create SSO User');
  }
  await panel.fill(5);
  await stage.picture('create-sso-user');
  await pressRelay(stage, 'button', 'Create');
}
