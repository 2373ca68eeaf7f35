import { expect, test } from 'vitest';
import { preflightLines } from '../../lib/guide/preflight-lines.ts';
import { failure, lacks, pass, unread, warning } from '../../lib/setup/preflight/finding.ts';

const idsIn = (...results: Parameters<typeof preflightLines>[0]) =>
  preflightLines(results).map(({ ids }) => ids);

test('failures come before warnings, and these before what cannot be told', () => {
  const lines = idsIn(
    { id: 'identifier', finding: unread('entra/sp.identifier') },
    { id: 'binding', finding: warning('redirect-binding') },
    { id: 'reply-url', finding: failure('differs') },
  );
  expect(lines).toEqual([['reply-url'], ['binding'], ['identifier']]);
});

test('what has passed has no line', () => {
  expect(idsIn({ id: 'identifier', finding: pass })).toEqual([]);
});

test('what waits for one and the same thing has one line', () => {
  const lines = idsIn(
    { id: 'metadata-login-url', finding: lacks('metadata') },
    { id: 'binding', finding: unread('image-relay/requestBinding') },
    { id: 'metadata-logout-url', finding: lacks('metadata') },
  );
  expect(lines).toEqual([['metadata-login-url', 'metadata-logout-url'], ['binding']]);
});

test('what waits for one thing but is mended at another step has a line of its own', () => {
  const lines = idsIn(
    { id: 'one-tenant', finding: lacks('values') },
    { id: 'placeholders', finding: lacks('values') },
  );
  expect(lines).toHaveLength(2);
});

test('two failures never share a line', () => {
  const lines = idsIn(
    { id: 'identifier', finding: failure('differs') },
    { id: 'reply-url', finding: failure('differs') },
  );
  expect(lines).toHaveLength(2);
});
