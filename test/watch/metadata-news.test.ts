import { expect, test } from 'vitest';
import { metadataNews } from '../../lib/watch/metadata-news.ts';
import { aPublished } from '../support/builders/setups.ts';
import { aWatched } from '../support/builders/watched.ts';

const [own] = aPublished.certificates;
const listed = (thumbprint: string, notAfter: string) => ({
  thumbprint: thumbprint.repeat(40),
  notBefore: '2026-01-01T00:00:00.000Z',
  notAfter,
});
const newer = listed('A', '2032-01-01T00:00:00.000Z');
const older = listed('B', '2027-01-01T00:00:00.000Z');
const newsOf = (...certificates: (typeof newer | undefined)[]) =>
  metadataNews(aWatched(), { certificates: certificates.filter((each) => each !== undefined) });

test('the same certificate alone is no news', () => {
  expect(newsOf(own)).toEqual({ kind: 'unchanged' });
});

test('a newer one beside it is named', () => {
  expect(newsOf(newer, own)).toEqual({ kind: 'new-beside', others: [newer] });
});

test('an older one that was left behind is no news', () => {
  expect(newsOf(own, older)).toEqual({ kind: 'unchanged' });
});

test('where the old one is gone, all that is left is named', () => {
  expect(newsOf(newer, older)).toEqual({ kind: 'replaced', others: [newer, older] });
});

test('where nothing is left, that is said', () => {
  expect(newsOf()).toEqual({ kind: 'none-left' });
});
