import { expect, it } from 'vitest';
import {
  createPermission,
  createRelayUser,
  fillSamlSettings,
  saveSamlSettings,
} from '../../demo/walk-image-relay.ts';
import { english } from '../../support/english.ts';
import { eventually } from '../support/eventually.ts';
import { held } from '../support/review.ts';
import type { FillWalk } from './fill-walk.ts';

const emailAddress = 'urn:oasis:names:tc:SAML:1.1:nameid-format:emailAddress';

const transient = 'urn:oasis:names:tc:SAML:2.0:nameid-format:transient';

const wholeSamlForm = {
  'samlSettings.loginUrl': 'filled',
  'samlSettings.logoutUrl': 'filled',
  'samlSettings.nameIdFormat': 'filled',
  'samlSettings.binding': 'filled',
  'samlSettings.certificate': 'filled',
  'samlSettings.jitEnable': 'filled',
  'samlSettings.jitGroup': 'filled',
} as const;
const samlFields = Object.keys(wholeSamlForm);

/** The forms of Image Relay. */
export function testImageRelayFills(walk: FillWalk): void {
  it('writes the permission, its box included, and puts the box back', async () => {
    const now = async () =>
      Object.values(await held(walk.stage().relay, ['permission.title', 'permission.ssoOnly']));
    await createPermission(
      walk.fillingWith(async () => {
        await walk.review().fill({ 'permission.title': 'filled', 'permission.ssoOnly': 'filled' });
        expect(await now()).toEqual(['SSO Basic', 'true']);
        await walk.review().putBack('permission.ssoOnly');
        await eventually(now).toEqual(['SSO Basic', 'false']);
        await walk.review().fill({ 'permission.ssoOnly': 'filled' });
        expect(await now()).toEqual(['SSO Basic', 'true']);
      }),
    );
    await walk.stage().panel.waitForStep('saml-settings');
    expect(walk.company()?.permissions.at(-1)).toMatchObject({ title: 'SSO Basic', ssoOnly: true });
  });

  it('writes the whole SAML form, choices by what they mean and the certificate behind its button', async () => {
    const { tenant } = walk.stage().world;
    const before = await fillSamlForm();
    const login = `https://login.microsoftonline.com/${tenant.id}/saml2`;
    expect(await samlForm()).toEqual({
      'samlSettings.loginUrl': login,
      'samlSettings.logoutUrl': login,
      'samlSettings.nameIdFormat': emailAddress,
      'samlSettings.binding': 'POST Binding',
      'samlSettings.certificate': expect.stringContaining(
        walk.app()?.certificates[0]?.der.slice(0, 64) ?? 'no certificate',
      ),
      'samlSettings.jitEnable': 'true',
      'samlSettings.jitGroup': 'SSO Basic',
    });
    await walk.review().putBack('samlSettings.nameIdFormat');
    await eventually(samlForm).toMatchObject({ 'samlSettings.nameIdFormat': transient });
    expect(walk.company()?.saml).toEqual(before);
  });

  it('says so when the page drops a value', async () => {
    walk.stage().world.faults.dropOnBlur = true;
    await walk.stage().relay.reload();
    await walk.review().fill({ ...wholeSamlForm, 'samlSettings.loginUrl': 'not-kept' });
    walk.stage().world.faults.dropOnBlur = false;
  });

  it('does not take a form for saved whose Name Id Format was ignored', async () => {
    walk.stage().world.faults.ignoreNameIdFormat = true;
    await walk.stage().relay.reload();
    await walk.review().fill(wholeSamlForm);
    await saveSamlSettings(walk.stage());
    await walk.review().says('samlSettings.nameIdFormat', english['fill.conflict']);
    walk.stage().world.faults.ignoreNameIdFormat = false;
    await walk.stage().panel.waitForStep('saml-settings');
    const unmet = () =>
      walk
        .stage()
        .panel.page.$$eval('.parts .unmet', (parts) => parts.map((part) => part.textContent));
    await eventually(unmet).toEqual([
      expect.stringContaining('Name Id Format is saved in Image Relay'),
    ]);
    await walk.stage().panel.page.reload();
    await eventually(resultLines).toContainEqual(
      expect.stringMatching(`^Name Id Format .*${english['saved.saved-other']}.*${transient}`),
    );
  });

  it('replaces what was saved wrong, and the step is done, also where addresses are saved in lower case', async () => {
    walk.stage().world.faults.lowerCaseUrls = true;
    await walk.review().replace('samlSettings.nameIdFormat');
    await walk.review().fill({ 'samlSettings.nameIdFormat': 'filled' });
    // What a form holds is not what is saved, also where no event tells of a choice.
    await new Promise((resolve) => setTimeout(resolve, 1_500));
    await walk.stage().panel.waitForStep('saml-settings');
    await saveSamlSettings(walk.stage());
    await walk.stage().panel.waitForStep('create-sso-user');
    expect(walk.company()?.saml).toMatchObject({ nameIdFormat: emailAddress, binding: 'post' });
  });

  it('writes the SSO user, and sees that the address was saved in small letters', async () => {
    walk.stage().world.faults.lowerCaseEmails = true;
    const fields = ['email', 'firstName', 'lastName', 'company', 'permission'] as const;
    const now = async () =>
      Object.values(
        await held(
          walk.stage().relay,
          fields.map((field) => `ssoUser.${field}`),
        ),
      );
    await createRelayUser(
      walk.fillingWith(async () => {
        await walk.review().include('ssoUser.company');
        await walk.review().fill({
          'ssoUser.email': 'filled',
          'ssoUser.firstName': 'filled',
          'ssoUser.lastName': 'filled',
          'ssoUser.permission': 'filled',
        });
        const email = 'B.Simon@larkspur.example';
        expect(await now()).toEqual([email, 'B.', 'Simon', '', 'SSO Basic']);
        await walk.review().include('ssoUser.company');
        await walk.review().fill({ 'ssoUser.company': 'filled' });
        expect(await now()).toEqual([email, 'B.', 'Simon', 'Larkspur', 'SSO Basic']);
      }),
    );
    await walk.stage().panel.waitForStep('test-sign-on-url');
    await eventually(writtenLines).toContainEqual(
      expect.stringMatching(`^Email.*${english['saved.saved-changed']}.*b\\.simon@larkspur`),
    );
    const group = walk.company()?.permissions.at(-1)?.id;
    expect(walk.company()?.users.at(-1)).toMatchObject({ firstName: 'B.', permissionId: group });
  });

  const textsOf = (selector: string) =>
    walk.stage().panel.page.$$eval(selector, (lines) => lines.map((line) => line.textContent));
  const resultLines = () => textsOf('.results li');
  const writtenLines = () => textsOf('.written li');
  const samlForm = () => held(walk.stage().relay, samlFields);
  const fillSamlForm = async () => {
    const before = structuredClone(walk.company()?.saml);
    await fillSamlSettings(walk.fillingWith(() => walk.review().fill(wholeSamlForm)));
    return before;
  };
}
