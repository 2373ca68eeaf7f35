import type { StepId } from '../../lib/guide/step.ts';
import { companyHost, entraHost } from '../practice/hosts.ts';
import { waitUntil } from '../support/wait-until.ts';
import type { Stage } from './stage.ts';
import { createFilledUser } from './walk-entra.ts';
import { openAdminMenu, openSsoSettings, pressRelay } from './walk-image-relay.ts';

/**
 * The same forms as in the other walk, each filled by the press that leads to it, and saved by it where one press
 * saves the page.
 */
export async function addFromGalleryAtOnce({ panel, portal, picture }: Stage): Promise<void> {
  await panel.waitForStep('open-gallery');
  await panel.goAndFill();
  await panel.waitForStep('add-app');
  await picture('gallery');
  await portal.pressNamed('button', 'Image Relay');
  await portal.press('button', 'create');
}

/** The addresses, saved; the question that Entra asks then is answered. */
export async function saveBasicSamlAtOnce(stage: Stage): Promise<void> {
  const { panel, portal, entra } = stage;
  await panel.waitForStep('open-single-sign-on');
  await panel.goAndFill({ caption: 'Save', host: entraHost });
  await panel.waitForStep('choose-saml');
  await portal.pressNamed('button', 'SAML');
  await panel.waitForStep('basic-saml');
  await portal.press('button', 'close');
  await portal.press('button', 'noTestLater');
  await panel.waitForStep('certificate');
  await entra.reload();
}

/** @returns the password that the page shows once. */
export async function createTestUserAtOnce(stage: Stage): Promise<string> {
  await stage.panel.waitForStep('open-users');
  await stage.panel.goAndFill();
  await stage.panel.waitForKept(2);
  return createFilledUser(stage);
}

export async function assignTestUserAtOnce({ panel, portal, picture }: Stage): Promise<void> {
  await panel.waitForStep('open-assignments');
  await panel.goAndFill();
  await panel.waitForStep('assign-user');
  await panel.waitForKept(1);
  await portal.pressNamed('checkbox', 'B.Simon');
  await portal.press('button', 'select');
  await picture('assign-user');
  await portal.press('button', 'assign');
}

/** All three forms of Image Relay. */
export async function configureImageRelayAtOnce(stage: Stage): Promise<void> {
  const { panel } = stage;
  const host = companyHost(stage.company);
  await panel.waitForStep('open-permissions');
  await panel.goAndFill({ caption: 'Save', host });
  await unlessItComesTo(stage, 'saml-settings', async () => {
    await openAdminMenu(stage, 'Users & Permissions');
    await pressRelay(stage, 'link', 'Create New Permission');
  });
  await panel.goAndFill({ caption: 'Save', host });
  await unlessItComesTo(stage, 'create-sso-user', () => openSsoSettings(stage));
  await panel.goAndFill({ caption: 'Create', host });
  await unlessItComesTo(stage, 'test-sign-on-url', async () => {
    await openAdminMenu(stage, 'Users & Permissions');
    await pressRelay(stage, 'link', 'Create SSO User');
  });
}

/** As long as somebody waits before going on through the menus by hand: where no menu has links, not long. */
const patience = { rails: 12_000, spa: 1_500 } as const;

/** The panel leads to the form, fills and saves it; where its way ends early, the menus lead on. */
async function unlessItComesTo(
  { panel, world }: Stage,
  step: StepId,
  goOn: () => Promise<void>,
): Promise<void> {
  const wait = world.options.relayMarkup === 'spa' ? patience.spa : patience.rails;
  const comes = waitUntil(`${step} is shown`, () => panel.shows(step), wait);
  if (!(await comes.catch(() => false))) await goOn();
  await panel.waitForStep(step);
}
