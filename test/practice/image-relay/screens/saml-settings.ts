import type { Company, Faults, SamlSettings } from '../../world/world.ts';
import { type SamlSettingsErrors, samlSettingsNames } from '../forms/saml-settings-form.ts';
import { paths, serviceProviderUrls } from '../paths.ts';
import type { Control, NavigationItem, Part, Screen, Section } from '../screen.ts';
import { nameIdFormats } from '../service-provider/name-id-formats.ts';
import { permissionOptions } from './permission-choice.ts';

export interface SamlSettingsView {
  company: Company;
  host: string;
  navigation: readonly NavigationItem[];
  faults: Faults;
  /** What the form shows: the stored settings, or what was submitted and refused. */
  settings: SamlSettings;
  errors: SamlSettingsErrors;
}

/** Single Sign On Settings: the SAML form, and below it the values for the identity provider. */
export function samlSettingsScreen(view: SamlSettingsView): Screen {
  return {
    title: 'Single Sign On Settings',
    navigation: view.navigation,
    errors: Object.values(view.errors),
    parts: [
      {
        kind: 'form',
        action: paths.singleSignOn,
        method: 'patch',
        submit: 'Save',
        sections: [samlSection(view), provisioningSection(view)],
      },
      serviceProviderDetails(view.host),
    ],
  };
}

function samlSection(view: SamlSettingsView): Section {
  return {
    heading: 'SAML Settings',
    controls: [
      urlControl(view, 'loginUrl', 'Login URL'),
      urlControl(view, 'logoutUrl', 'Logout URL'),
      nameIdFormatControl(view.settings),
      bindingControl(view.settings),
      certificateControl(view),
    ],
  };
}

function urlControl(
  { settings, errors, faults }: SamlSettingsView,
  key: 'loginUrl' | 'logoutUrl',
  caption: string,
): Control {
  return {
    kind: 'text',
    type: 'text',
    truth: `samlSettings.${key}`,
    caption,
    name: samlSettingsNames[key],
    value: settings[key],
    invalid: errors[key] !== undefined,
    dropsOnBlur: key === 'loginUrl' && faults.dropOnBlur === true,
  };
}

function nameIdFormatControl({ nameIdFormat }: SamlSettings): Control {
  return {
    kind: 'select',
    truth: 'samlSettings.nameIdFormat',
    caption: 'Name Id Format',
    name: samlSettingsNames.nameIdFormat,
    value: nameIdFormat,
    options: nameIdFormats.map((format) => ({ value: format, text: format })),
  };
}

function bindingControl({ binding }: SamlSettings): Control {
  return {
    kind: 'select',
    truth: 'samlSettings.binding',
    caption: 'Binding Options for Requests from the Service Provider (Image Relay)',
    name: samlSettingsNames.binding,
    value: binding,
    options: [
      { value: 'redirect', text: 'Redirect Binding' },
      { value: 'post', text: 'POST Binding' },
    ],
  };
}

function certificateControl({ company, settings, errors }: SamlSettingsView): Control {
  const stored = company.saml.certificate;
  return {
    kind: 'certificate',
    truth: 'samlSettings.certificate',
    storedTruth: 'samlSettings.storedCertificate',
    caption: 'x.509 Certificate',
    name: samlSettingsNames.certificate,
    stored,
    none: 'No certificate',
    update: 'Update Certificate',
    value: settings.certificate === stored ? '' : settings.certificate,
    invalid: errors.certificate !== undefined,
  };
}

function provisioningSection({ company, settings, errors }: SamlSettingsView): Section {
  return {
    heading: 'Just-In-Time User Provisioning',
    text: 'Creates a user at the first sign-in of somebody whom this portal does not know yet.',
    controls: [
      {
        kind: 'checkbox',
        truth: 'samlSettings.jitEnable',
        caption: 'Enable Just-In-Time User Provisioning',
        name: samlSettingsNames.jitEnabled,
        checked: settings.jitEnabled,
      },
      {
        kind: 'select',
        truth: 'samlSettings.jitGroup',
        caption: 'Permission for new users',
        name: samlSettingsNames.jitPermissionId,
        value: settings.jitPermissionId,
        prompt: 'Select a permission',
        options: permissionOptions(company),
        invalid: errors.jitPermissionId !== undefined,
      },
    ],
  };
}

function serviceProviderDetails(host: string): Part {
  const urls = serviceProviderUrls(host);
  return {
    kind: 'details',
    heading: 'Image Relay SAML Service Provider Details',
    text: 'Your identity provider asks for these values.',
    controls: [
      {
        kind: 'output',
        truth: 'spDetails.metadataUrl',
        caption: 'Metadata URL',
        value: urls.metadata,
      },
      {
        kind: 'output',
        truth: 'spDetails.acsUrl',
        caption: 'Assertion Consumer URL',
        value: urls.consume,
      },
    ],
  };
}
