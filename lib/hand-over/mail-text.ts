import { t } from '../catalogue/translate.ts';
import { factText } from '../guide/fact-text.ts';
import { valueText } from '../guide/value-text.ts';
import { pemOf } from '../saml/pem.ts';
import { type CertificateDetails, factKeys } from '../setup/setup-state.ts';
import type { HandOver } from './hand-over.ts';
import { mailBlockOf } from './mail-block.ts';
import { factOf, tenantsOf } from './open-hand-over.ts';

/**
 * A message to send: what it brings in words, what to compare on the phone, and the file as a block.
 *
 * @param file the hand-over's file.
 */
export function mailTextOf(
  given: HandOver,
  certificate: CertificateDetails | null,
  file: string,
): string {
  const compared = comparedOf(given, certificate);
  return [
    t(`hand-over.mail.greeting.${given.side}`, { host: given.host }),
    '',
    ...valueLines(given),
    '',
    t('hand-over.mail.compare'),
    ...compared.map(({ name, value }) => `${name}: ${value}`),
    '',
    t('hand-over.mail.how'),
    '',
    mailBlockOf(file),
    '',
  ].join('\n');
}

function valueLines(given: HandOver): string[] {
  return factKeys.flatMap((key) => {
    const value = factOf(given, key);
    if (value === undefined) return [];
    const shown = key.endsWith('/idp.certificate') ? valueText(pemOf(value)) : value;
    return [`${factText(key)}: ${shown}`];
  });
}

export interface Compared {
  readonly name: string;
  readonly value: string;
}

/** What sender and receiver read out to one another, since no checksum tells who wrote a file. */
export function comparedOf(given: HandOver, certificate: CertificateDetails | null): Compared[] {
  const [tenant] = tenantsOf(given);
  return [
    { name: t('company.label'), value: given.host },
    ...(tenant === undefined ? [] : [{ name: t('setting.tenant.id'), value: tenant }]),
    ...(certificate === null
      ? []
      : [{ name: t('record.sha1'), value: grouped(certificate.thumbprint) }]),
  ];
}

/** Four characters at a time, as one reads them out. */
function grouped(thumbprint: string): string {
  return thumbprint.match(/.{1,4}/g)?.join(' ') ?? thumbprint;
}
