import type { Finding, PreflightReason } from './finding.ts';
import { failure, pass } from './finding.ts';

/** Passes where two addresses are one and the same to the letter, and says how they differ elsewhere. */
export function sameAddress(expected: string, found: string): Finding {
  return expected === found ? pass : failure(differenceOf(expected, found), expected, found);
}

function differenceOf(expected: string, found: string): PreflightReason {
  if (withoutScheme(expected) === withoutScheme(found)) return 'another-scheme';
  if (withoutSlash(expected) === withoutSlash(found)) return 'another-slash';
  if (expected.toLowerCase() === found.toLowerCase()) return 'another-case';
  return hostOf(expected) === hostOf(found) ? 'differs' : 'another-host';
}

function withoutScheme(address: string): string {
  return address.replace(/^[a-z]+:\/\//i, '');
}

function withoutSlash(address: string): string {
  return address.replace(/\/$/, '');
}

/** The host of an address in lower case; null where it is no address. */
export function hostOf(address: string): string | null {
  return URL.parse(address)?.host ?? null;
}
