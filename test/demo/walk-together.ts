import type { StepId } from '../../lib/guide/step.ts';
import { companyHost, entraHost } from '../practice/hosts.ts';
import { waitUntil } from '../support/wait-until.ts';
import type { Stage } from './stage.ts';
import { createFilledUser } from './walk-entra.ts';
import { openAdminMenu, openSsoSettings, pressRelay } from './walk-image-relay.ts';

/**
 * The same forms as in the other walk, each filled by the press that leads to it, and saved by it: where that takes
 * several presses, by as many as it says. What it leaves is done by hand.
 */
export async function addFromGalleryAtOnce(stage: Stage): Promise<void> {
  const { panel, portal } = stage;
  await panel.waitForStep('open-gallery');
  const presses = { name: 'Image Relay', create: 'Create' };
  await panel.goAndPress('errand.press.tile', { ...presses, host: entraHost });
  const left = await leftBefore(stage, 'open-single-sign-on');
  if (left.includes(presses.name)) await portal.pressNamed('button', presses.name);
  if (left.includes(presses.create)) await portal.press('button', 'create');
}

/** The addresses, saved; the question that Entra asks then is answered. */
export async function saveBasicSamlAtOnce(stage: Stage): Promise<void> {
  const { panel, portal, entra } = stage;
  await panel.waitForStep('open-single-sign-on');
  const presses = { method: 'SAML', caption: 'Save' };
  await panel.goAndPress('errand.press.method', { ...presses, host: entraHost });
  await panel.waitForStep('basic-saml');
  await portal.press('button', 'close');
  await portal.press('button', 'noTestLater');
  await panel.waitForStep('certificate');
  await entra.reload();
}

/** @returns the password that the page shows once; null where the panel has kept it. */
export async function createTestUserAtOnce(stage: Stage): Promise<string | null> {
  const { panel, portal } = stage;
  await panel.waitForStep('open-users');
  const presses = { show: 'Show password', review: 'Review + create', create: 'Create' };
  await panel.goAndPress('errand.press.reveal', { ...presses, host: entraHost });
  const left = await leftBefore(stage, 'open-assignments');
  if (left.includes(presses.show)) return createFilledUser(stage);
  if (left.includes(presses.review)) await portal.press('button', 'reviewCreate');
  if (left.includes(presses.create)) await portal.press('button', 'create');
  return null;
}

export async function assignTestUserAtOnce(stage: Stage): Promise<void> {
  const { panel, portal, world } = stage;
  await panel.waitForStep('open-assignments');
  const person = `B.Simon@${world.tenant.domains[0]}`;
  const presses = { person, select: 'Select', assign: 'Assign' };
  await panel.goAndPress('errand.press.person', { ...presses, host: entraHost });
  const left = await leftBefore(stage, 'open-permissions');
  if (left.includes(person)) await portal.pressNamed('checkbox', 'B.Simon');
  if (left.includes(presses.select)) await portal.press('button', 'select');
  if (left.includes(presses.assign)) await portal.press('button', 'assign');
}

/** The presses that the panel leaves to the admin; none where it comes to that step. */
async function leftBefore({ panel }: Stage, step: StepId): Promise<readonly string[]> {
  let left: readonly string[] = [];
  await waitUntil(
    `${step} is shown, or what is left`,
    async () => {
      left = await panel.leftPresses();
      return left.length > 0 || panel.shows(step);
    },
    60_000,
  );
  return left;
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
  // This page was read at the beginning, so its address is known, whatever leads to it.
  await unlessItComesTo(stage, 'create-sso-user', () => openSsoSettings(stage), patience.rails);
  await panel.goAndFill({ caption: 'Create', host });
  await unlessItComesTo(stage, 'test-sign-on-url', async () => {
    await openAdminMenu(stage, 'Users & Permissions');
    await pressRelay(stage, 'link', 'Create SSO User');
  });
}

/** Milliseconds for which somebody waits before going on through the menus by hand: where no menu has links, not long. */
const patience = { rails: 12_000, spa: 1_500 } as const;

/** The panel leads to the form, fills and saves it; where its way ends early, the menus lead on. */
async function unlessItComesTo(
  { panel, world }: Stage,
  step: StepId,
  goOn: () => Promise<void>,
  wait: number = world.options.relayMarkup === 'spa' ? patience.spa : patience.rails,
): Promise<void> {
  const comes = waitUntil(`${step} is shown`, () => panel.shows(step), wait);
  if (!(await comes.catch(() => false))) await goOn();
  await panel.waitForStep(step);
}
