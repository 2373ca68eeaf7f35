import type { Company, Faults, SamlSettings } from '../../world/world.ts';
import { parseCertificate } from '../service-provider/certificate-text.ts';
import type { Submitted } from './submitted.ts';

export const samlSettingsNames = {
  loginUrl: 'account[saml_login_url]',
  logoutUrl: 'account[saml_logout_url]',
  nameIdFormat: 'account[saml_name_id_format]',
  binding: 'account[saml_request_binding]',
  certificate: 'account[saml_certificate]',
  jitEnabled: 'account[jit_provisioning]',
  jitPermissionId: 'account[jit_permission_id]',
};

/** The settings as submitted; the certificate is empty when the box stayed closed or empty. */
export function readSamlSettings(form: Submitted): SamlSettings {
  return {
    loginUrl: form.text(samlSettingsNames.loginUrl).trim(),
    logoutUrl: form.text(samlSettingsNames.logoutUrl).trim(),
    nameIdFormat: form.text(samlSettingsNames.nameIdFormat),
    binding: form.text(samlSettingsNames.binding) === 'post' ? 'post' : 'redirect',
    certificate: form.text(samlSettingsNames.certificate),
    jitEnabled: form.isTicked(samlSettingsNames.jitEnabled),
    jitPermissionId: form.text(samlSettingsNames.jitPermissionId),
  };
}

export type SamlSettingsErrors = Partial<Record<keyof SamlSettings, string>>;

/** Why the settings cannot be saved, by the field that is at fault. */
export function samlSettingsErrors(company: Company, submitted: SamlSettings): SamlSettingsErrors {
  return {
    ...(!isUrlOrEmpty(submitted.loginUrl) && { loginUrl: 'Login URL is not a valid URL' }),
    ...(!isUrlOrEmpty(submitted.logoutUrl) && { logoutUrl: 'Logout URL is not a valid URL' }),
    ...(!isCertificateOrEmpty(submitted.certificate) && {
      certificate: 'x.509 Certificate cannot be read as a certificate',
    }),
    ...(lacksGroup(company, submitted) && {
      jitPermissionId: 'Permission for new users must be selected',
    }),
  };
}

function isUrlOrEmpty(text: string): boolean {
  return text === '' || (/^https?:\/\//.test(text) && URL.canParse(text));
}

function isCertificateOrEmpty(text: string): boolean {
  return text.trim() === '' || parseCertificate(text) !== null;
}

function lacksGroup(company: Company, { jitEnabled, jitPermissionId }: SamlSettings): boolean {
  return jitEnabled && !company.permissions.some(({ id }) => id === jitPermissionId);
}

/** What is stored after Save: an empty certificate box keeps the certificate that is there. */
export function settingsToStore(
  stored: SamlSettings,
  submitted: SamlSettings,
  faults: Faults,
): SamlSettings {
  const isEmpty = submitted.certificate.trim() === '';
  const { authnContext } = stored;
  const kept = {
    ...submitted,
    ...(isEmpty && { certificate: stored.certificate }),
    ...(authnContext !== undefined && { authnContext }),
  };
  return withFaults(kept, stored, faults);
}

function withFaults(settings: SamlSettings, stored: SamlSettings, faults: Faults): SamlSettings {
  return {
    ...settings,
    ...(faults.ignoreNameIdFormat && { nameIdFormat: stored.nameIdFormat }),
    ...(faults.lowerCaseUrls && {
      loginUrl: settings.loginUrl.toLowerCase(),
      logoutUrl: settings.logoutUrl.toLowerCase(),
    }),
  };
}
