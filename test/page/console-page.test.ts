import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import type { Translations } from '../../lib/consoles/entra/captions/languages.ts';
import { translations } from '../../lib/consoles/entra/captions/translations.ts';
import { entraIn } from '../../lib/consoles/entra/entra-console.ts';
import { localisedImageRelay } from '../../lib/consoles/image-relay/image-relay-console.ts';
import type { Observation } from '../../lib/consoles/observation.ts';
import type { LocalisedConsole } from '../../lib/consoles/observe-outline.ts';
import {
  createTeacherOfWhatCame,
  type TeachAsItCame,
} from '../../lib/consoles/teach-as-it-came.ts';
import { openConsolePage, type Surroundings } from '../../lib/page/console-page.ts';
import { fillConsolePage } from '../../lib/page/fill-console-page.ts';
import { element, show } from '../support/builders/documents.ts';
import { laidOut } from '../support/builders/geometry.ts';
import { aLearned } from '../support/builders/learned.ts';
import { aVisit } from '../support/builders/observations.ts';
import { surroundings } from '../support/builders/surroundings.ts';

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

function open(
  around: Partial<Surroundings> = {},
  localised: LocalisedConsole = localisedImageRelay,
) {
  const reports: Observation[] = [];
  const report = (seen: Observation) => reports.push(seen);
  const page = openConsolePage(document, localised, surroundings(around), report, life.signal);
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

test('what was read while the address changed is not told of either address', async () => {
  let address = 'https://larkspur.imagerelay.com/one';
  const { reports } = open({ address: () => address });
  const { querySelectorAll } = document;
  vi.spyOn(document, 'querySelectorAll').mockImplementation((selectors: string) => {
    address = 'https://larkspur.imagerelay.com/two';
    return querySelectorAll.call(document, selectors);
  });
  await vi.advanceTimersByTimeAsync(200);
  expect(reports).toEqual([]);
  await settled();
  expect(reports).toHaveLength(1);
});

const germanPage = '<h1>Image Relay | SAML-basierte Anmeldung</h1>';
const inGerman = 'https://entra.microsoft.com/#view/Microsoft_AAD_IAM/ManagedAppMenuBlade/~/SignOn';

/** A page in German, and what is loaded of the other languages when somebody asks. */
function openGerman(loaded: Translations | null) {
  show(germanPage);
  const asked: string[] = [];
  let known: Translations | null = null;
  const load = async (part: string) => {
    asked.push(part);
    known = loaded;
  };
  const entra = entraIn(() => known);
  return { asked, ...open({ address: () => inGerman, load }, entra) };
}

test('a page in another language is told of once its captions are loaded', async () => {
  const { asked, reports } = openGerman(translations);
  await settled();
  expect(asked).toEqual(['translations']);
  expect(reports.map((each) => [each.language, each.pages[0]?.id])).toEqual([['de', 'entra/saml']]);
});

test('where they cannot be loaded the page is read in English in the end', async () => {
  const { asked, reports } = openGerman(null);
  await settled();
  expect(asked).toEqual(['translations', 'translations', 'translations']);
  expect(reports.map((each) => each.language)).toEqual([undefined]);
});

test('what the admin showed is held against the page once that part is loaded', async () => {
  const learned = [aLearned('image-relay/create-permission', 'permission.title')];
  let createTeacher: (() => TeachAsItCame) | null = null;
  const load = async () => {
    createTeacher = createTeacherOfWhatCame;
  };
  const { reports } = open({ learned: () => learned, teacher: () => createTeacher, load });
  await vi.advanceTimersByTimeAsync(200);
  expect(createTeacher).not.toBeNull();
  await settled();
  expect(reports).toHaveLength(1);
});

test('what was shown and does not parse changes nothing', async () => {
  const { reports } = open({
    learned: () => [{ field: 7 }],
    teacher: () => createTeacherOfWhatCame,
  });
  await settled();
  expect(reports[0]?.fields.map((field) => field.id)).toEqual([
    'permission.title',
    'permission.ssoOnly',
  ]);
});
