import { beforeAll, beforeEach, expect, test, vi } from 'vitest';
import { standInBrowser } from '../support/builders/stand-in-browser.ts';
import { atSecond, aWatch } from '../support/builders/test-watches.ts';

const browser = standInBrowser();
let backups: typeof import('../../lib/browser/backup-commands.ts');
let watches: typeof import('../../lib/browser/test-watches.ts');
let sight: typeof import('../../lib/browser/borrowed-sight.ts');

beforeAll(async () => {
  backups = await import('../../lib/browser/backup-commands.ts');
  watches = await import('../../lib/browser/test-watches.ts');
  sight = await import('../../lib/browser/borrowed-sight.ts');
});

beforeEach(async () => {
  vi.useFakeTimers({ now: new Date(atSecond(60)), toFake: ['Date'] });
  await browser.forget();
});

const deleteEverything = () => backups.takeBackupCommand({ type: 'everything/delete' });

test('with everything goes a test that is watched, its script, and the permission that it had', async () => {
  await sight.borrowSight();
  await watches.beginWatch(aWatch(), true);
  expect(browser.granted.size).toBe(1);
  expect(await deleteEverything()).toEqual({ outcome: 'done', results: [] });
  expect([...browser.granted, ...browser.scripts.keys()]).toEqual([]);
  expect([await browser.local.get(), await browser.session.get()]).toEqual([{}, {}]);
});

test('a permission that was there for some other use stays', async () => {
  await sight.borrowSight();
  await watches.beginWatch(aWatch(), false);
  await deleteEverything();
  expect(browser.granted.size).toBe(1);
});
