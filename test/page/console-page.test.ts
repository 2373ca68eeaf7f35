import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import { localisedImageRelay } from '../../lib/consoles/image-relay/image-relay-console.ts';
import type { Observation } from '../../lib/consoles/observation.ts';
import { openConsolePage } from '../../lib/page/console-page.ts';
import { fillConsolePage } from '../../lib/page/fill-console-page.ts';
import { element, show } from '../support/builders/documents.ts';
import { laidOut } from '../support/builders/geometry.ts';
import { aVisit } from '../support/builders/observations.ts';

let life = new AbortController();
const here = { ...aVisit, address: location.href };

beforeEach(() => {
  vi.useFakeTimers();
  life = new AbortController();
  show(`<h1>Create New Permission</h1><form method="post">
    <label>Permission Title <input id="title"></label>
    <label><input type="checkbox" id="box"> This Group can only sign-in via Single Sign On</label>
  </form>`);
});
afterEach(() => {
  life.abort();
  vi.restoreAllMocks();
  vi.useRealTimers();
});

function open() {
  const reports: Observation[] = [];
  const report = (seen: Observation) => reports.push(seen);
  const address = () => document.location.href;
  const page = openConsolePage(
    document,
    localisedImageRelay,
    { address, learned: () => [] },
    report,
    life.signal,
  );
  return { reports, page };
}

async function settled(): Promise<void> {
  await vi.advanceTimersByTimeAsync(5_000);
}

test('an observed page is reported with its fields', async () => {
  const { reports } = open();
  await settled();
  expect(reports.map((each) => each.pages[0]?.id)).toEqual(['image-relay/create-permission']);
  expect(reports[0]?.fields.map((field) => [field.id, field.now])).toEqual([
    ['permission.title', ''],
    ['permission.ssoOnly', 'off'],
  ]);
});

test('a change that means nothing is not reported', async () => {
  const { reports } = open();
  await settled();
  document.body.append('Nothing to read here');
  await settled();
  expect(reports).toHaveLength(1);
});

test('what somebody types is reported as the field’s value, but not as saved', async () => {
  const { reports } = open();
  await settled();
  const title = element('#title', HTMLInputElement);
  title.value = 'SSO Basic';
  title.dispatchEvent(new Event('input', { bubbles: true }));
  await settled();
  expect(reports[1]?.fields[0]?.now).toBe('SSO Basic');
  expect(reports[1]?.readings.map((reading) => reading.setting)).toEqual(['permission.ssoOnly']);
});

test('what the assistant fills is reported as the field’s value, but not as saved', async () => {
  const { reports, page } = open();
  await settled();
  const results = fillConsolePage(
    document,
    page,
    {
      visit: here,
      page: 'image-relay/create-permission',
      host: location.host,
      application: null,
      items: [
        { field: 'permission.title', expect: '', value: 'SSO Basic' },
        { field: 'permission.ssoOnly', expect: 'off', value: 'on' },
      ],
    },
    laidOut(),
  );
  await settled();
  expect((await results).map((each) => each.outcome)).toEqual(['filled', 'filled']);
  expect(reports.at(-1)?.fields.map((field) => field.now)).toEqual(['SSO Basic', 'on']);
  expect(reports.at(-1)?.readings).toEqual([]);
});

test('an order for another host writes nothing', async () => {
  const { page } = open();
  const results = fillConsolePage(
    document,
    page,
    {
      visit: here,
      page: 'image-relay/create-permission',
      host: 'tamarind.imagerelay.com',
      application: null,
      items: [{ field: 'permission.title', expect: '', value: 'SSO Basic' }],
    },
    laidOut(),
  );
  await settled();
  expect((await results)[0]?.outcome).toBe('another-page');
});

test('after the end nothing is reported', async () => {
  const { reports } = open();
  life.abort();
  await settled();
  expect(reports).toEqual([]);
});

test('a change in an open shadow root is reported', async () => {
  const host = document.createElement('div');
  document.body.append(host);
  const root = host.attachShadow({ mode: 'open' });
  const { reports } = open();
  await settled();
  root.innerHTML = '<h1>Create SSO User</h1><label>Email <input></label>';
  await settled();
  expect(reports.at(-1)?.pages.map((page) => page.id)).toContain('image-relay/create-sso-user');
});
