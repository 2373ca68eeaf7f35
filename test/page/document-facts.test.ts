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

const ways: readonly [way: string, fromSignIn: boolean, entries: object[]][] = [
  ['navigate', true, [{ type: 'navigate' }]],
  ['reload', false, [{ type: 'reload' }]],
  ['back_forward', false, [{ type: 'back_forward' }]],
  ['a way that this browser does not tell', true, [{}]],
  ['a way that was not recorded', true, []],
];

// The library on which the last test ended keeps its referrer, and would end a new test by being loaded again.
test.each(ways)(
  'a document that came from the sign-in by %s is the end of a new one: %j',
  (_, fromSignIn, entries) => {
    vi.spyOn(document, 'referrer', 'get').mockReturnValue('https://login.microsoftonline.com/');
    const given = entries as PerformanceEntryList;
    vi.spyOn(performance, 'getEntriesByType').mockReturnValue(given);
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
  '<div class="form-group has-error"><input><input></div>',
  '<div id="errorExplanation" class="errorExplanation"><h2>1 error</h2></div>',
  '<ul class="errorlist"><li>Enter a valid certificate.</li></ul>',
  '<div class="validation-summary-errors"><ul><li>Certificate is required</li></ul></div>',
  '<div role="alert">Certificate is empty</div>',
  '<div role="alert" class="alert-warning">The settings could not be saved</div>',
  '<div class="ui negative message">Certificate is required</div>',
  '<mat-error>Certificate is required</mat-error>',
  '<div class="ms-MessageBar--error">Certificate is required</div>',
];

test.each(mistakes)('a form with %s does not show what is saved', (html) => {
  document.body.innerHTML = html;
  expect(documentFacts(document).showsSaved).toBe(false);
});

const noMistakes = [
  '',
  '<input aria-invalid="false">',
  '<div class="alert alert-success">Saved</div>',
  '<div role="alert">Your settings were saved.</div>',
  '<div role="alert" class="alert-success">Done. If this is not what you meant, undo it.</div>',
  '<div role="alert" class="visually-hidden">Page loaded</div>',
  '<div role="status">Certificate is required</div>',
  '<div role="alert"></div><div class="error-message" hidden>Certificate is required</div>',
  '<a class="report-error">Report a problem</a><p class="no-errors">All is well</p>',
  '<div class="error-boundary"><h1>Settings</h1><input><input></div>',
];

test.each(noMistakes)('a form with %j shows what is saved', (html) => {
  document.body.innerHTML = html;
  expect(documentFacts(document).showsSaved).toBe(true);
});

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
