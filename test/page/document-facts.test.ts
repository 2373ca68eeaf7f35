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

test('a document tells when it was loaded, not when it is looked at', () => {
  vi.spyOn(performance, 'timeOrigin', 'get').mockReturnValue(Date.UTC(2026, 10, 2, 9));
  expect(documentFacts(document).loadedAt).toBe('2026-11-02T09:00:00.000Z');
});

const mistakes = [
  '<input aria-invalid="true">',
  '<div class="field_with_errors"><input></div>',
  '<input class="form-control is-invalid">',
  '<div class="alert alert-danger">Login URL is invalid</div>',
  '<div id="error_explanation"></div>',
];

test.each(mistakes)('a form with %s does not show what is saved', (html) => {
  document.body.innerHTML = html;
  expect(documentFacts(document).showsSaved).toBe(false);
});

test.each(['<input aria-invalid="false">', '<div class="alert alert-success">Saved</div>', ''])(
  'a form with %j shows what is saved',
  (html) => {
    document.body.innerHTML = html;
    expect(documentFacts(document).showsSaved).toBe(true);
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
