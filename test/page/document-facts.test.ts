import { afterEach, expect, test, vi } from 'vitest';
import { documentFacts } from '../../lib/page/document-facts.ts';

afterEach(() => {
  vi.restoreAllMocks();
});

const referrers: readonly [referrer: string, fromSignIn: boolean][] = [
  ['https://login.microsoftonline.com/', true],
  ['https://login.microsoftonline.com/common/login', true],
  ['https://login.microsoftonline.com.example/', false],
  ['https://larkspur.imagerelay.com/', false],
  ['', false],
];

test.each(referrers)(
  'a document reached from %j comes from the sign-in: %j',
  (referrer, fromSignIn) => {
    vi.spyOn(document, 'referrer', 'get').mockReturnValue(referrer);
    expect(documentFacts(document).fromSignIn).toBe(fromSignIn);
  },
);

const statuses: readonly [status: string, showsSaved: boolean, entries: object[]][] = [
  ['200', true, [{ responseStatus: 200 }]],
  ['304', true, [{ responseStatus: 304 }]],
  ['422', false, [{ responseStatus: 422 }]],
  ['500', false, [{ responseStatus: 500 }]],
  ['unknown', true, [{ responseStatus: 0 }]],
  ['unknown to this browser', true, [{}]],
  ['not recorded', true, []],
];

test.each(statuses)(
  'a page whose status is %s shows what is saved: %j',
  (_, showsSaved, entries) => {
    const given = entries as PerformanceEntryList;
    vi.spyOn(performance, 'getEntriesByType').mockReturnValue(given);
    expect(documentFacts(document).showsSaved).toBe(showsSaved);
  },
);
