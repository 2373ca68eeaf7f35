import { createField } from '../model/fields.ts';
import { fact } from '../model/make.ts';
import type { CopyField, Part } from '../model/parts.ts';
import type { Portal } from '../model/portal.ts';

type Around = Pick<Portal, 'copy' | 't'>;

/** What a later portal might show beside a value of today: things that look like it and are not. */
export function lookAlikesBeside(part: Part, around: Around): Part[] {
  if (part.kind === 'field') return besideBox(part.truth);
  const truth = part.kind === 'copy' ? part.truth : (firstTruth(part) ?? '');
  return besideValue(truth, around);
}

function firstTruth(part: Part): string | undefined {
  return part.kind === 'fact' ? part.pieces[0]?.truth : undefined;
}

function besideValue(truth: string, around: Around): Part[] {
  const box = (label: string, value: string) => copyBox(label, value, around);
  switch (truth) {
    case 'saml.loginUrl':
      return [
        box('Service Provider Login URL', 'https://app.example.net/saml/login'),
        box(
          'Change Password URL',
          'https://account.activedirectory.windowsazure.com/ChangePassword.aspx',
        ),
      ];
    case 'saml.metadataUrl':
      return [box('Service Provider Metadata Url', 'https://app.example.net/saml/metadata.xml')];
    case 'saml.status':
      return [fact('Certificate fingerprint', fingerprint), fact('Verification status', 'Active')];
    default:
      return [];
  }
}

const fingerprint =
  '5C:1D:77:A0:0E:52:9B:34:C8:6F:21:B9:4A:D0:83:FE:16:7C:E5:92:3B:48:0D:AF:61:9E:27:F4:B8:50:CA:13';

function copyBox(label: string, value: string, { copy, t }: Around): CopyField {
  const copyText = t('copyToClipboard');
  return { kind: 'copy', label, value, copyText, copy: () => copy(value), truth: 'lookAlike' };
}

function besideBox(truth: string): Part[] {
  if (truth !== 'basicSaml.signOnUrl') return [];
  return [
    createField({ label: 'Service Provider Login URL (optional)', truth: 'lookAlike' }),
    createField({ label: 'Home page URL', truth: 'lookAlike' }),
  ];
}
