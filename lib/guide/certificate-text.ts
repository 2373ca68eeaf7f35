import { t } from '../catalogue/translate.ts';
import type { CertificateDetails } from '../setup/setup-state.ts';

/** A name in a certificate, which may be empty. */
export function subjectText(name: string): string {
  return name === '' ? t('certificate.no-subject') : name;
}

export function validityText({ notBefore, notAfter }: CertificateDetails): string {
  return t('certificate.from-to', { from: new Date(notBefore), to: new Date(notAfter) });
}
