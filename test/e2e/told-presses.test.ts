import { randomUUID } from 'node:crypto';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { readFirst } from '../demo/walk-image-relay.ts';
import { createTestUserAtOnce } from '../demo/walk-together.ts';
import { entraHost } from '../practice/hosts.ts';
import { markDoneBefore } from './support/done-before.ts';
import { eventually } from './support/eventually.ts';
import { type HeadlessStage, startHeadlessStage } from './support/headless-stage.ts';

const account = 'B.Simon@larkspur.example';
const tile = { name: 'Image Relay', create: 'Create', host: entraHost };
const person = { person: account, select: 'Select', assign: 'Assign', host: entraHost };

describe('presses that were told before', () => {
  let stage: HeadlessStage;
  beforeAll(async () => {
    stage = await startHeadlessStage();
    await readFirst(stage);
    await stage.panel.waitForStep('open-gallery');
  }, 120_000);
  afterAll(() => stage.close());

  const says = () =>
    stage.panel.page.$$eval('[role=alert]', (all) => all.map((each) => each.textContent).join(' '));
  const apps = () => stage.world.tenant.apps.map(({ displayName }) => displayName);
  const assigned = () =>
    stage.world.tenant.apps.find(({ displayName }) => displayName === 'Image Relay')?.assignments;
  const somebody = (displayName: string, userPrincipalName: string) => {
    const [first] = stage.world.tenant.users;
    if (!first) throw new Error('Nobody works there');
    return { ...first, id: randomUUID(), displayName, userPrincipalName };
  };

  it('choose no application where two tiles bear its name', async () => {
    const { gallery } = stage.world.tenant;
    const right = gallery.find(({ name }) => name === 'Image Relay');
    if (!right) throw new Error('The gallery lacks it');
    gallery.push({ ...right, id: randomUUID() });
    await stage.panel.goAndPress('errand.press.tile', tile);
    await eventually(says).toContain('More than one tile here is called “Image Relay”');
    expect(await stage.panel.leftPresses()).toEqual(['Image Relay', 'Create']);
    expect(apps()).not.toContain('Image Relay');
    gallery.pop();
  }, 60_000);

  it('leave it to the admin then', async () => {
    await stage.portal.pressNamed('button', 'Image Relay');
    await stage.portal.press('button', 'create');
    await stage.panel.waitForStep('open-single-sign-on');
    expect(apps().filter((name) => name === 'Image Relay')).toHaveLength(1);
  }, 60_000);

  it('create the user, whose password is kept in memory only', async () => {
    await markDoneBefore(stage.panel.page, 'open-users');
    expect(await createTestUserAtOnce(stage)).toBeNull();
    const made = stage.world.tenant.users.find((each) => each.userPrincipalName === account);
    const stored = (area: 'local' | 'session') =>
      stage.panel.page.evaluate(`chrome.storage.${area}.get().then(JSON.stringify)`);
    expect(await stored('session')).toContain(made?.password);
    expect(await stored('local')).not.toContain(made?.password);
  }, 90_000);

  it('assign nobody where somebody else bears the account as a name', async () => {
    stage.world.tenant.users.push(somebody(account, 'mallory@larkspur.example'));
    await stage.panel.goAndPress('errand.press.person', person);
    await eventually(says).toContain(`More than one row here could be that of ${account}`);
    expect(await stage.panel.leftPresses()).toEqual([account, 'Select', 'Assign']);
    expect(assigned()).toEqual([]);
    stage.world.tenant.users.pop();
  }, 60_000);

  it('assign the one whose account it is, among others of the name', async () => {
    stage.world.tenant.users.unshift(somebody('B.Simon', 'b.simon2@larkspur.example'));
    await stage.entra.goto(`https://${entraHost}/#home`);
    await stage.panel.goAndPress('errand.press.person', person);
    await stage.panel.waitForStep('open-permissions');
    const right = stage.world.tenant.users.find((each) => each.userPrincipalName === account);
    expect(assigned()).toEqual([right?.id]);
  }, 60_000);
});
