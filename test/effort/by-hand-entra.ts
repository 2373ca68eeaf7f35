import { companyHost } from '../practice/hosts.ts';
import { openSsoSettings } from './by-hand-image-relay.ts';
import { boxOf } from './decisions.ts';
import type { Expert } from './expert.ts';

const passwordBox = '>>> [data-truth="createUser.password"]';

/** Where Image Relay shows its own addresses, which the tutorial's patterns stand for. */
export async function readFirst(expert: Expert): Promise<void> {
  expert.recorder.begin('read-image-relay');
  await openSsoSettings(expert);
}

export async function addFromGallery({ recorder, hands, portal, entra }: Expert): Promise<void> {
  recorder.begin('open-gallery');
  await hands.press(entra, 'link', 'Enterprise apps');
  await portal.press('menuitem', 'newApplication');
  recorder.begin('find-app');
  const search = await portal.frameWith(boxOf('gallery.search'));
  await hands.typeValue(search, boxOf('gallery.search'), 'Image Relay');
  recorder.begin('add-app');
  await portal.pressNamed('button', 'Image Relay');
  await portal.press('button', 'create');
}

export async function configureEntra(expert: Expert, company: string): Promise<void> {
  const { recorder, portal } = expert;
  recorder.begin('open-single-sign-on');
  await portal.pressNamed('link', 'Get started 2. Set up single sign on');
  recorder.begin('choose-saml');
  await portal.pressNamed('button', 'SAML');
  recorder.begin('basic-saml');
  await portal.pressNamed('button', 'Edit Basic SAML Configuration');
  await portal.press('button', 'close');
  await fillBasicSaml(expert, company);
  await portal.pressUntil('menuitem', 'save', 'noTestLater');
  await portal.press('button', 'noTestLater');
}

/** The two addresses that Image Relay shows are copied, the third is typed as the tutorial writes it. */
async function fillBasicSaml(expert: Expert, company: string): Promise<void> {
  const { portal, relay, entra } = expert;
  for (const [source, add, target] of [
    ['spDetails.metadataUrl', 'addIdentifier', 'basicSaml.identifier'],
    ['spDetails.acsUrl', 'addReplyUrl', 'basicSaml.replyUrl'],
  ] as const) {
    await expert.copyAll(relay, source);
    await portal.press('button', add);
    await expert.paste(entra, target);
  }
  await expert.type(entra, 'basicSaml.signOnUrl', `https://${companyHost(company)}/`);
}

/** The page shows the true certificate only once it is loaded again. */
export async function reload({ recorder, entra }: Expert): Promise<void> {
  recorder.begin('certificate');
  recorder.decide('go');
  recorder.shortcut(1);
  await entra.reload();
}

export async function createTestUser(expert: Expert): Promise<string> {
  const { recorder, hands, portal, entra } = expert;
  recorder.begin('open-users');
  await hands.press(entra, 'link', 'Users');
  recorder.begin('create-user');
  await portal.press('menuitem', 'newUser');
  await portal.press('menuitem', 'createNewUser');
  const wizard = await portal.frameWith(boxOf('createUser.userName'));
  await expert.type(wizard, 'createUser.userName', 'B.Simon');
  await expert.type(wizard, 'createUser.displayName', 'B.Simon');
  await portal.press('button', 'showPassword');
  const password = await wizard.$eval(passwordBox, (input) =>
    input instanceof HTMLInputElement ? input.value : '',
  );
  await portal.press('button', 'reviewCreate');
  await portal.press('button', 'create');
  await portal.frameWith('::-p-aria([name="New user"][role="menuitem"])');
  return password;
}

export async function assignTestUser({ recorder, hands, portal, entra }: Expert): Promise<void> {
  recorder.begin('open-assignments');
  await hands.press(entra, 'link', 'Enterprise apps');
  await portal.pressNamed('link', 'Image Relay');
  await portal.pressNamed('link', 'Get started 1. Assign users and groups');
  recorder.begin('assign-user');
  await portal.press('menuitem', 'addUserGroup');
  await portal.press('button', 'noneSelected');
  await portal.pressNamed('checkbox', 'B.Simon');
  await portal.press('button', 'select');
  await portal.press('button', 'assign');
  await portal.frameWith('::-p-aria([name="Add user/group"][role="menuitem"])');
}
