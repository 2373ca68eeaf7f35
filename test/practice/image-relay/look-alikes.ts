import type { Control, TextControl } from './screen.ts';

/** What a later form might hold beside a control of today: things that look like it and are not. */
export function lookAlikesIn({ truth }: Control): readonly Control[] {
  switch (truth) {
    case 'samlSettings.loginUrl':
      return [box('Service Provider Login URL', 'sp_login'), box('IdP Metadata URL', 'metadata')];
    case 'samlSettings.logoutUrl':
      return [box('Error URL', 'error_url')];
    case 'samlSettings.certificate':
      return [box('Certificate Fingerprint', 'fingerprint'), serviceProviderCertificate];
    default:
      return [];
  }
}

function box(caption: string, name: string): TextControl {
  const text = { kind: 'text', type: 'text', value: '' } as const;
  return { ...text, caption, truth: `lookAlike.${name}`, name: `later[${name}]` };
}

/** To be handed to the identity provider; nothing belongs in here. */
const serviceProviderCertificate: Control = {
  kind: 'text',
  type: 'text',
  look: 'lines',
  truth: 'lookAlike.sp_certificate',
  caption: 'Service Provider Certificate',
  name: 'later[sp_certificate]',
  value: '',
};
