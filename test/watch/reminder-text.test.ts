import { expect, test } from 'vitest';
import { languages } from '../../lib/messages/languages.ts';
import type { Reminder } from '../../lib/watch/reminder.ts';
import {
  badgeOf,
  notificationOf,
  reminderLanguage,
  reminderText,
} from '../../lib/watch/reminder-text.ts';
import { aWatched, ends } from '../support/builders/watched.ts';

const { setupId, host, certificate } = aWatched();
const reminder: Reminder = {
  setupId,
  host,
  thumbprint: certificate.thumbprint,
  notAfter: ends,
  threshold: 'days-7',
  daysLeft: 1,
};
const ended: Reminder = { ...reminder, threshold: 'expired', daysLeft: 0 };

test('the icon shows the days of the most urgent one, and the title all of them', () => {
  const { text, title } = badgeOf([reminder, { ...reminder, daysLeft: 50 }], 'en');
  expect(text).toBe('1');
  expect(title.split('\n')).toEqual([
    'SSO Setup Assistant',
    `${host}: the certificate in Image Relay ends on Nov 1, 2029, in 1 day.`,
    `${host}: the certificate in Image Relay ends on Nov 1, 2029, in 50 days.`,
  ]);
});

test('one that has ended has a mark of its own', () => {
  expect(badgeOf([ended], 'en').text).toBe('!');
  expect(reminderText(ended, 'en')).toContain('ended on Nov 1, 2029');
});

test('where nothing is due the icon is bare and the title its usual one', () => {
  expect(badgeOf([], 'en')).toEqual({ text: '', title: 'SSO Setup Assistant' });
});

test('each language has its own words, and every text names the company', () => {
  const titles = languages.map((language) => notificationOf(reminder, language).title);
  expect(new Set(titles).size).toBe(languages.length);
  expect(titles.filter((each) => !each.startsWith(host))).toEqual([]);
});

test('what the admin chose for the panel comes before the browser’s language', () => {
  expect(reminderLanguage('ja', ['de-DE'])).toBe('ja');
  expect(reminderLanguage(undefined, ['de-DE'])).toBe('de');
});
