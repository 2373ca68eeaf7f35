import type { TextId } from '../catalogue/translate.ts';
import { t } from '../catalogue/translate.ts';
import type { FieldId } from '../consoles/ids.ts';
import { derOf } from '../saml/pem.ts';

/** A value as a person reads it: switches in words, a certificate by its ends. */
export function valueText(value: string): string {
  if (value === '') return t('fill.empty');
  if (value === 'on') return t('fill.on');
  if (value === 'off') return t('fill.off');
  return value.includes('BEGIN CERTIFICATE') ? shortCertificate(value) : value;
}

function shortCertificate(pem: string): string {
  const body = derOf(pem) ?? '';
  return `${body.slice(0, 16)}…${body.slice(-16)} (PEM)`;
}

export function fieldText(field: FieldId): string {
  return t(`field.${field}` as TextId);
}
