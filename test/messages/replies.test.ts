import { expect, test } from 'vitest';
import { fillOutcome } from '../../lib/consoles/fill-result.ts';
import { commandFailure } from '../../lib/messages/command-failure.ts';
import { commandReply } from '../../lib/messages/replies.ts';
import { seenDocument } from '../../lib/messages/seen-document.ts';
import { anObservation, aSeenDocument } from '../support/builders/observations.ts';

const result = { field: 'samlSettings.loginUrl', outcome: 'filled', before: '', after: 'x' };

test.each(commandFailure.options)('the failure %s can be answered', (reason) => {
  expect(commandReply.safeParse({ outcome: 'failed', reason }).success).toBe(true);
});

test.each(fillOutcome.options)('the fill outcome %s can be answered', (outcome) => {
  const reply = { outcome: 'done', results: [{ ...result, outcome }] };
  expect(commandReply.parse(reply)).toEqual(reply);
});

const refused: readonly [what: string, reply: unknown][] = [
  ['nothing', undefined],
  ['an exception', new Error('x')],
  ['a third outcome', { outcome: 'perhaps' }],
  ['a failure without a reason', { outcome: 'failed' }],
  ['a reason that nobody knows', { outcome: 'failed', reason: 'TypeError' }],
  ['no results', { outcome: 'done' }],
  ['an outcome that nobody knows', { outcome: 'done', results: [{ ...result, outcome: 'ok' }] }],
  ['a value without end', { outcome: 'done', results: [{ ...result, after: 'x'.repeat(20_001) }] }],
  ['endless results', { outcome: 'done', results: Array.from({ length: 51 }, () => result) }],
];

test.each(refused)('a reply with %s is refused', (_, reply) => {
  expect(commandReply.safeParse(reply).success).toBe(false);
});

const seen = aSeenDocument(anObservation(['image-relay/home']));

test('a seen document comes back as it was stored', () => {
  expect(seenDocument.parse(JSON.parse(JSON.stringify(seen)))).toEqual(seen);
});

const unseen: readonly [what: string, stored: unknown][] = [
  ['nothing', null],
  ['a third console', { ...seen, console: 'okta' }],
  ['a host without end', { ...seen, host: 'x'.repeat(254) }],
  ['a time that is none', { ...seen, at: 'now' }],
  ['no key', { ...seen, key: undefined }],
  ['an observation of another kind', { ...seen, observation: { pages: [] } }],
];

test.each(unseen)('a stored document with %s is refused', (_, stored) => {
  expect(seenDocument.safeParse(stored).success).toBe(false);
});
