import { describe, expect, test } from 'vitest';
import type { Faults } from '../world/world.ts';
import { createIdentity, emailFormat } from './testing/signed-response.ts';
import { loginUrl } from './testing/sso-portal.ts';
import { controlTag, controlText, openPortal } from './testing/visitor.ts';

const page = '/admin/account/single_sign_on';
const { pem } = await createIdentity();
const pasted = pem.trim().replaceAll('\n', '\r\n');

async function save(changes: Record<string, string> = {}, faults: Faults = {}) {
  const portal = await openPortal();
  Object.assign(portal.world.faults, faults);
  await portal.visitor.get(page);
  const fields = {
    'account[saml_login_url]': loginUrl,
    'account[saml_logout_url]': loginUrl,
    'account[saml_name_id_format]': emailFormat,
    'account[saml_request_binding]': 'post',
    'account[saml_certificate]': pasted,
    'account[jit_provisioning]': '1',
    'account[jit_permission_id]': portal.company.permissions[1]?.id ?? '',
    ...changes,
  };
  return { ...portal, answer: await portal.visitor.post(page, Object.entries(fields)) };
}

describe('the form', () => {
  test('shows the values for the identity provider below itself', async () => {
    const { visitor } = await openPortal();
    const shown = await visitor.get(page);
    expect(controlTag(shown, 'spDetails.metadataUrl')).toContain(
      'value="https://larkspur.imagerelay.com/sso/metadata"',
    );
    expect(controlTag(shown, 'spDetails.acsUrl')).toContain(
      'value="https://larkspur.imagerelay.com/sso/consume"',
    );
    expect(shown.body.indexOf('SAML Settings')).toBeLessThan(
      shown.body.indexOf('Service Provider Details'),
    );
  });

  test('keeps the certificate box shut until it is asked for', async () => {
    const { visitor } = await openPortal();
    const shown = await visitor.get(page);
    expect(controlTag(shown, 'samlSettings.certificate')).toContain(' hidden');
    expect(controlText(shown, 'samlSettings.storedCertificate').trim()).toBe('No certificate');
    expect(shown.body).toContain('Update Certificate');
  });

  test('saves everything, the certificate with the line ends that arrived', async () => {
    const { world, company, visitor, answer } = await save();
    expect(answer.location).toBe(page);
    const stored = {
      loginUrl,
      logoutUrl: loginUrl,
      nameIdFormat: emailFormat,
      binding: 'post',
      certificate: pasted,
      jitEnabled: true,
      jitPermissionId: company.permissions[1]?.id,
    };
    expect(company.saml).toEqual(stored);
    expect(world.log.at(-1)?.details).toEqual({ screen: 'saml-settings', ...stored });
    const shown = await visitor.get(page);
    expect(controlText(shown, 'samlSettings.storedCertificate').trim()).toBe(pasted);
    expect(shown.body).toContain(`<option selected="selected" value="${emailFormat}">`);
    expect(controlTag(shown, 'samlSettings.jitEnable')).toContain('checked');
  });

  test('keeps the stored certificate when the box stays empty', async () => {
    const { company } = await save({ 'account[saml_certificate]': '' });
    expect(company.saml.certificate).toBe('');
    const second = await save();
    await second.visitor.get(page);
    await second.visitor.post(page, [['account[saml_login_url]', loginUrl]]);
    expect(second.company.saml).toMatchObject({ certificate: pasted, jitEnabled: false });
  });
});

describe('refused values', () => {
  test.each([
    [{ 'account[saml_login_url]': 'login.microsoftonline.com' }, 'Login URL is not a valid URL'],
    [{ 'account[saml_logout_url]': 'javascript:0' }, 'Logout URL is not a valid URL'],
    [{ 'account[saml_certificate]': 'not one' }, 'x.509 Certificate cannot be read'],
    [{ 'account[jit_permission_id]': '' }, 'Permission for new users must be selected'],
  ])('%j is answered with 422 and the values that were sent', async (changes, error) => {
    const { company, answer } = await save(changes);
    expect(answer.status).toBe(422);
    expect(answer.body).toContain('1 error kept this from being saved');
    expect(answer.body).toContain(error);
    expect(controlTag(answer, 'samlSettings.certificate')).not.toContain(' hidden');
    expect(company.saml.loginUrl).toBe('');
  });
});

describe('faults', () => {
  test('ignoreNameIdFormat drops the chosen format', async () => {
    const { company } = await save({}, { ignoreNameIdFormat: true });
    expect(company.saml.nameIdFormat).not.toBe(emailFormat);
  });

  test('lowerCaseUrls changes addresses', async () => {
    const mixed = { 'account[saml_login_url]': 'https://example.test/SAML2' };
    const { company } = await save(mixed, { lowerCaseUrls: true });
    expect(company.saml.loginUrl).toBe('https://example.test/saml2');
  });

  test('dropOnBlur marks the Login URL field', async () => {
    const { visitor } = await save({}, { dropOnBlur: true });
    const shown = await visitor.get(page);
    expect(controlTag(shown, 'samlSettings.loginUrl')).toContain('data-drops-on-blur');
    expect(controlTag(shown, 'samlSettings.logoutUrl')).not.toContain('data-drops-on-blur');
  });
});

describe('without the page', () => {
  test.each([
    ['role', 403, 'Only the Master Admin'],
    ['plan', 404, 'Contact the sales team'],
  ] as const)('for want of the %s, it says so', async (noSsoPage, status, sentence) => {
    const { company, visitor } = await openPortal({ noSsoPage });
    const settings = await visitor.get('/admin/account/edit');
    expect(settings.body).toContain('Billing');
    expect(settings.body).not.toContain('Single Sign On Settings');
    const refused = await visitor.get(page);
    expect(refused.status).toBe(status);
    expect(refused.body).toContain(sentence);
    const posted = await visitor.post(page, [['account[saml_login_url]', loginUrl]]);
    expect(posted.status).toBe(status);
    expect(company.saml.loginUrl).toBe('');
  });
});
