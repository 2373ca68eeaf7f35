import { describe, expect, it } from 'vitest';
import {
  causeOfCode,
  codeIn,
  codesOfCauses,
  explanationOf,
} from '../../lib/diagnosis/microsoft-codes.ts';
import type { TestCause } from '../../lib/setup/test-cause.ts';

/** Every code that the facts name, with the cause that is looked at first. */
const table: Readonly<Record<number, TestCause | null>> = {
  50105: 'not-assigned',
  700016: 'unknown-identifier',
  70001: 'unknown-identifier',
  650056: 'unknown-identifier',
  65005: 'unknown-identifier',
  50011: 'reply-url',
  900971: 'no-reply-url',
  750054: 'no-saml-request',
  75005: 'not-saml',
  75011: 'authn-context',
  900235: 'authn-comparison',
  900236: 'unsupported-request',
  75016: 'name-id-policy',
  75006: 'unsupported-request',
  90011: 'unsupported-request',
  75003: 'response-binding',
  75001: 'request-binding',
  75008: 'other-destination',
  7500529: 'request-id',
  7500514: 'federated-idp',
  76021: 'signed-request-wanted',
  76026: 'stale-request',
  50003: 'no-signing-key',
  50146: 'no-signing-key',
  501241: 'name-id-empty',
  50124: 'claims',
  50020: 'another-directory',
  16000: 'another-directory',
  90072: 'another-directory',
  50034: 'another-directory',
  51004: 'another-directory',
  53003: 'policy',
  53000: 'policy',
  50076: 'policy',
  50079: 'policy',
  50074: 'policy',
  530032: 'policy',
  500021: 'policy',
  7000112: 'application-disabled',
  650052: 'consent',
  65001: 'consent',
  90094: 'consent',
  90002: 'unknown-tenant',
  90019: 'unknown-tenant',
  50059: 'unknown-tenant',
  50126: 'account',
  50053: 'account',
  50055: 'account',
  50057: 'account',
  50058: null,
  50140: null,
  50199: null,
};

describe('a code of Microsoft’s', () => {
  it.each(Object.entries(table))('%s means what the list says', (code, cause) => {
    expect(causeOfCode(Number(code))).toBe(cause);
  });

  it('stands in the list only where the facts name it, and for one cause', () => {
    const all = Object.values(codesOfCauses).flat();
    expect(new Set(all).size).toBe(all.length);
    const named = Object.entries(table).flatMap(([code, cause]) => (cause ? Number(code) : []));
    expect(all.map(Number).toSorted((a, b) => a - b)).toEqual(named.toSorted((a, b) => a - b));
  });

  it('that nobody knows is told as such, with Microsoft’s own page', () => {
    expect(causeOfCode(399287)).toBe('unknown-code');
    expect(explanationOf(399287)).toBe('https://login.microsoftonline.com/error?code=399287');
  });

  it.each([
    ['AADSTS50105: the signed in user', 50105],
    ['ein Fehler (AADSTS7500529)', 7500529],
    ['XAADSTS50105', null],
    ['AADSTS', null],
    ['50105', null],
    ['', null],
  ])('is found in a text only behind its letters: %s', (text, code) => {
    expect(codeIn(text)).toBe(code);
  });
});
