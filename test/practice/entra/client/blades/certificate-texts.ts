import type { CertificateRow } from '../../exchange.ts';
import type { Portal } from '../model/portal.ts';

export function statusText({ t }: Portal, certificate: CertificateRow): string {
  return certificate.status === 'Active' ? t('active') : t('inactive');
}

/** A moment as the admin's language writes it. */
export function whenText({ lang }: Portal, moment: string): string {
  return new Date(moment).toLocaleString(lang);
}
