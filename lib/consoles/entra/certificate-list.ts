import { acceptSetting } from '../../saml/settings.ts';
import type { Reading } from '../observation.ts';
import type { Outline } from '../outline.ts';
import { idsInAddress } from './route.ts';

const thumbprint = /^[0-9A-F]{40}$/i;

/** Certificates that sign are active or not; those of other lists, which only verify, have no such word. */
const status = /^[\p{L}\p{M} ]+$/u;

/**
 * The rows of the application's list of certificates: status, expiration and thumbprint of each, as they
 * stand. Many pages of the admin center list keys of others, so the address has to name the application.
 */
export function readCertificateList(outline: Outline): Reading[] {
  const { objectId, appId } = idsInAddress(outline.address);
  if ((objectId ?? appId) === null) return [];
  const rows = outline
    .rows()
    .map((row) => row.cells.filter((cell) => cell.length > 1))
    .filter((cells) => [thumbprint, status].every((each) => cells.some((cell) => each.test(cell))));
  const value = acceptSetting('idp.certificates', rows.map((row) => row.join(' · ')).join('\n'));
  return value === null ? [] : [{ setting: 'idp.certificates', value }];
}
