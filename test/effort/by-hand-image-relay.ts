import { copyFromEditor } from './editor.ts';
import type { Expert } from './expert.ts';

const emailFormat = 'urn:oasis:names:tc:SAML:1.1:nameid-format:emailAddress';

async function openAdminMenu({ hands, relay }: Expert, entry: string): Promise<void> {
  await hands.pressOn(relay, '[aria-controls=admin_menu]');
  await hands.press(relay, 'link', entry);
}

export async function openSsoSettings(expert: Expert): Promise<void> {
  await openAdminMenu(expert, 'Account Settings');
  await expert.hands.press(expert.relay, 'link', 'Single Sign On Settings');
}

export async function createPermission(expert: Expert): Promise<void> {
  const { recorder, hands, relay } = expert;
  recorder.begin('open-permissions');
  await openAdminMenu(expert, 'Users & Permissions');
  recorder.begin('create-permission');
  await hands.press(relay, 'link', 'Create New Permission');
  await expert.type(relay, 'permission.title', 'SSO Basic');
  await expert.tick(relay, 'permission.ssoOnly');
  await hands.press(relay, 'button', 'Save');
  await relay.waitForSelector('#flash_notice');
}

/** Opens the form and the page that its values come from, and carries them over one by one. */
export async function fillSamlSettings(expert: Expert, certificate: string): Promise<void> {
  const { recorder, hands, relay, portal } = expert;
  recorder.begin('open-sso-settings');
  await openSsoSettings(expert);
  recorder.begin('copy-urls');
  await portal.press('button', 'manage');
  await portal.press('link', 'singleSignOn');
  recorder.begin('saml-settings');
  await expert.pressCopy('saml.loginUrl');
  await expert.paste(relay, 'samlSettings.loginUrl');
  await expert.pressCopy('saml.logoutUrl');
  await expert.paste(relay, 'samlSettings.logoutUrl');
  await expert.choose(relay, 'samlSettings.nameIdFormat', emailFormat);
  await expert.choose(relay, 'samlSettings.binding', 'POST Binding');
  await copyFromEditor(recorder, relay.browser(), certificate);
  await hands.press(relay, 'button', 'Update Certificate');
  await expert.pasteHere(relay, 'samlSettings.certificate');
  await expert.tick(relay, 'samlSettings.jitEnable');
  await expert.choose(relay, 'samlSettings.jitGroup', 'SSO Basic');
  await hands.press(relay, 'button', 'Save');
  await relay.waitForSelector('#flash_notice');
}

/** @param email The name that the test user signs in with. */
export async function createRelayUser(expert: Expert, email: string): Promise<void> {
  const { recorder, hands, relay } = expert;
  recorder.begin('create-sso-user');
  await openAdminMenu(expert, 'Users & Permissions');
  await hands.press(relay, 'link', 'Create SSO User');
  await expert.type(relay, 'ssoUser.email', email);
  await expert.typeNext(relay, 'ssoUser.firstName', 'B.');
  await expert.typeNext(relay, 'ssoUser.lastName', 'Simon');
  await expert.typeNext(relay, 'ssoUser.company', 'Larkspur');
  await expert.choose(relay, 'ssoUser.permission', 'SSO Basic');
  await hands.press(relay, 'button', 'Create');
  await relay.waitForSelector('#flash_notice');
}
