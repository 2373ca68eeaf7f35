import { expect, it } from 'vitest';
import type { Stage } from '../../demo/stage.ts';
import {
  addFromGallery,
  assignTestUser,
  createTestUser,
  openBasicSaml,
  saveBasicSaml,
} from '../../demo/walk-entra.ts';
import { english } from '../../support/english.ts';
import { eventually } from '../support/eventually.ts';
import { held } from '../support/review.ts';
import type { FillWalk } from './fill-walk.ts';

const entraId = 'https://larkspur.imagerelay.com/sso/metadata';
const consume = 'https://larkspur.imagerelay.com/sso/consume';
const home = 'https://larkspur.imagerelay.com/';
/** The forms of the Entra admin center. */
export function testEntraFills(walk: FillWalk): void {
  it('searches the gallery, and puts the search back', async () => {
    await addFromGallery(
      walk.fillingWith(async () => {
        await walk.review().fill({ 'gallery.search': 'filled' });
        expect(await held(walk.stage().entra, ['gallery.search'])).toEqual({
          'gallery.search': 'Image Relay',
        });
        await walk.review().putBack('gallery.search');
        await eventually(() => held(walk.stage().entra, ['gallery.search'])).toEqual({
          'gallery.search': '',
        });
        await walk.review().fill({ 'gallery.search': 'filled' });
      }),
    );
    await walk.stage().panel.waitForStep('open-single-sign-on');
    expect(walk.app()?.displayName).toBe('Image Relay');
  });

  it('writes Basic SAML Configuration, but no field that was left out or holds another value', async () => {
    const fields = ['basicSaml.identifier', 'basicSaml.replyUrl', 'basicSaml.signOnUrl'] as const;
    const now = async () => Object.values(await held(walk.stage().entra, fields));
    await openBasicSaml(walk.stage());
    const fillAll = walk.fillingWith(async () => {
      await walk.review().include('basicSaml.signOnUrl');
      await walk
        .review()
        .fill({ 'basicSaml.identifier': 'filled', 'basicSaml.replyUrl': 'filled' });
      expect(await now()).toEqual([entraId, consume, '']);
      await walk.review().include('basicSaml.signOnUrl');
      await walk.review().putBack('basicSaml.replyUrl');
      await eventually(now).toEqual([entraId, '', '']);
      await type(walk.stage(), 'basicSaml.replyUrl', 'https://elsewhere.example/consume');
      await walk.review().says('basicSaml.replyUrl', english['fill.conflict']);
      await walk.review().fill({ 'basicSaml.signOnUrl': 'filled' });
      expect(await now()).toEqual([entraId, 'https://elsewhere.example/consume', home]);
      await walk.review().replace('basicSaml.replyUrl');
      await walk.review().fill({ 'basicSaml.replyUrl': 'filled' });
      expect(await now()).toEqual([entraId, consume, home]);
    });
    await fillAll.panel.fill(3);
    expect(walk.app()).toMatchObject({ identifiers: [], replyUrls: [], signOnUrl: '' });
    await saveBasicSaml(walk.stage());
    expect(walk.app()).toMatchObject({
      identifiers: [entraId],
      replyUrls: [consume],
      signOnUrl: home,
    });
  });

  it('writes the new user into the framed wizard', async () => {
    await walk.stage().bringCertificate(walk.stage());
    await walk.stage().panel.waitForStep('open-users');
    const fields = ['createUser.userName', 'createUser.displayName'] as const;
    const wizard = () => walk.stage().portal.frameWith('[data-truth="createUser.userName"]');
    const now = async () => Object.values(await held(await wizard(), fields));
    await createTestUser(
      walk.fillingWith(async () => {
        await walk
          .review()
          .fill({ 'createUser.userName': 'filled', 'createUser.displayName': 'filled' });
        expect(await now()).toEqual(['B.Simon', 'B.Simon']);
        await walk.review().putBack('createUser.displayName');
        await eventually(now).toEqual(['B.Simon', '']);
        await walk.review().fill({ 'createUser.displayName': 'filled' });
        expect(await now()).toEqual(['B.Simon', 'B.Simon']);
      }),
    );
    await walk.stage().panel.waitForStep('open-assignments');
    expect(walk.stage().world.tenant.users.at(-1)).toMatchObject({
      userPrincipalName: 'B.Simon@larkspur.example',
      displayName: 'B.Simon',
    });
  });

  it('searches the people who can be assigned', async () => {
    await assignTestUser(
      walk.fillingWith(async () => {
        await walk.review().fill({ 'assignment.search': 'filled' });
        expect(await held(walk.stage().entra, ['assignment.search'])).toEqual({
          'assignment.search': 'B.Simon',
        });
        expect(walk.app()?.assignments).toEqual([]);
      }),
    );
    await walk.stage().panel.waitForStep('open-permissions');
    expect(walk.app()?.assignments).toEqual([walk.stage().world.tenant.users.at(-1)?.id]);
  });
}

/** Types into a field of the Entra console and leaves it, as the admin would. */
async function type({ hands, entra }: Stage, truth: string, text: string): Promise<void> {
  await hands.typeValue(entra, `[data-truth="${truth}"]`, text);
  await entra.keyboard.press('Tab');
}
