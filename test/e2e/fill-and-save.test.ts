import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { SetupState } from '../../lib/setup/setup-state.ts';
import { appFragment } from '../practice/entra/client/addresses.ts';
import { entraHost } from '../practice/hosts.ts';
import { paths } from '../practice/image-relay/paths.ts';
import { addEnterpriseApp, chooseSaml } from '../practice/world/enterprise-apps.ts';
import { markDoneBefore } from './support/done-before.ts';
import { eventually } from './support/eventually.ts';
import { type HeadlessStage, startHeadlessStage } from './support/headless-stage.ts';
import { asOneWalk } from './support/one-walk.ts';
import { storedSetup } from './support/stored.ts';

const relayHost = 'larkspur.imagerelay.com';

/** An application is there, and its form is open: how a walk comes to it is proved by the tutorial's own walks. */
async function openBasicSaml({ world, relay, entra, panel, portal }: HeadlessStage): Promise<void> {
  const app = await addEnterpriseApp(world, 'Image Relay', null);
  await chooseSaml(world, app);
  await relay.goto(`https://${relayHost}${paths.singleSignOn}`);
  await panel.waitForStep('open-gallery');
  await entra.bringToFront();
  await entra.goto(`https://${entraHost}/${appFragment('SignOn', app)}`);
  await panel.waitForStep('basic-saml');
  const { edit, basicSamlConfiguration } = portal.captions;
  await portal.pressNamed('button', `${edit} ${basicSamlConfiguration}`);
  await portal.press('button', 'close');
}

describe.each([
  { markup: 'portal', relayMarkup: 'rails' },
  { markup: 'frames', relayMarkup: 'spa' },
  { markup: 'shadow', relayMarkup: 'definitions' },
  { markup: 'tables', relayMarkup: 'rows' },
] as const)('filling and saving with one press, in $markup and $relayMarkup', (manners) => {
  let stage: HeadlessStage;

  asOneWalk();
  beforeAll(async () => {
    stage = await startHeadlessStage({ practice: manners });
    await openBasicSaml(stage);
  }, 120_000);
  afterAll(() => stage.close());

  const pressNamed = (role: string, name: string) =>
    stage.hands.press(stage.panel.page, role, name);
  const company = () => stage.world.companies[0];
  const savedOnce = (what: () => number) => eventually(what).toBe(1);
  const saves = () => stage.world.log.filter(({ kind }) => kind === 'saved').length;
  const results = () =>
    stage.panel.page.$eval('.results', ({ textContent }) => textContent).catch(() => '');

  const unfoldReview = () =>
    stage.panel.page.evaluate(() => {
      const review = document.querySelector('details.fill');
      review?.setAttribute('open', '');
      return review?.textContent ?? '';
    });

  it('saves the addresses in Entra, and says that Save was pressed', async () => {
    const before = saves();
    await pressNamed('button', `Fill 3 fields and press “Save” on ${entraHost}`);
    await eventually(() => stage.world.tenant.apps[0]?.identifiers).toEqual([
      `https://${relayHost}/sso/metadata`,
    ]);
    await savedOnce(() => saves() - before);
    // Once the console shows what was saved, that is said in its place.
    await eventually(results).toMatch(/“Save” was pressed\.|Saved, as the console shows\./);
    const { filled } = (await storedSetup(stage.chromium)) as SetupState;
    expect(filled['basicSaml.replyUrl']?.savePress).toBe('pressed');
  });

  it('saves the permission in Image Relay, once, and sees what was saved', async () => {
    const before = company()?.permissions.length ?? 0;
    await markDoneBefore(stage.panel.page, 'create-permission');
    await stage.relay.bringToFront();
    await stage.relay.goto(`https://${relayHost}${paths.newPermission}`);
    await pressNamed('button', `Fill 2 fields and press “Save” on ${relayHost}`);
    await savedOnce(() => (company()?.permissions.length ?? 0) - before);
    expect(company()?.permissions.at(-1)).toMatchObject({ title: 'SSO Basic', ssoOnly: true });
  });

  it('presses nothing where the page has a second button of that name', async () => {
    const before = company()?.permissions.length ?? 0;
    await stage.relay.goto(`https://${relayHost}${paths.newPermission}`);
    await stage.relay.$eval('form:has([data-truth="permission.title"])', (form) => {
      const second = document.createElement('button');
      second.textContent = 'Save';
      form.append(second);
    });
    // By now the step may be seen done: what is not due is folded up.
    await eventually(unfoldReview).toContain('Fill 2 fields');
    await pressNamed('button', `Fill 2 fields and press “Save” on ${relayHost}`);
    await eventually(results).toContain('More than one button could be “Save”');
    expect(company()?.permissions.length).toBe(before);
  });
});
