import { acceptSetting } from '../../saml/settings.ts';
import type { Reading } from '../observation.ts';
import type { Outline } from '../outline.ts';

const thumbprint = /^[0-9A-F]{40}$/i;

/** The rows of a list of certificates: status, expiration and thumbprint of each, as they stand. */
export function readCertificateList(outline: Outline): Reading[] {
  const rows = outline
    .rows()
    .map((row) => row.cells.filter((cell) => cell.length > 1))
    .filter((cells) => cells.some((cell) => thumbprint.test(cell)));
  const value = acceptSetting('idp.certificates', rows.map((row) => row.join(' · ')).join('\n'));
  return value === null ? [] : [{ setting: 'idp.certificates', value }];
}
