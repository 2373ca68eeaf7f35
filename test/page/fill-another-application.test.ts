import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import { localisedEntra } from '../../lib/consoles/entra/entra-in-every-language.ts';
import { openConsolePage } from '../../lib/page/console-page.ts';
import { fillConsolePage } from '../../lib/page/fill-console-page.ts';
import { element, show } from '../support/builders/documents.ts';
import { applicationAddress } from '../support/builders/entra-outlines.ts';
import { laidOut } from '../support/builders/geometry.ts';
import { appId, objectId, otherObjectId, signOnUrl } from '../support/builders/identities.ts';
import { aVisit } from '../support/builders/observations.ts';
import { surroundings } from '../support/builders/surroundings.ts';

let life = new AbortController();
const here = { ...aVisit, address: location.href };

beforeEach(() => {
  vi.useFakeTimers();
  life = new AbortController();
  show(`<h1>Image Relay | SAML-based Sign-on</h1>
    <div role="dialog"><h2>Basic SAML Configuration</h2>
      <label>Sign on URL <input id="sign-on"></label></div>`);
});
afterEach(() => {
  life.abort();
  vi.useRealTimers();
});

/** Fills the pane at an address of the tab, which in a frame is not the document's own. */
async function fillAt(address: string, application: string | null = objectId) {
  const page = openConsolePage(
    document,
    localisedEntra,
    surroundings({ address: () => address }),
    () => {},
    life.signal,
  );
  const results = fillConsolePage(
    document,
    page,
    {
      visit: here,
      page: 'entra/basic-saml',
      host: location.host,
      application,
      items: [{ field: 'basicSaml.signOnUrl', expect: '', value: signOnUrl }],
    },
    laidOut(),
  );
  await vi.advanceTimersByTimeAsync(5_000);
  return (await results).map((each) => each.outcome);
}

const signOnUrlBox = () => element('#sign-on', HTMLInputElement).value;

test('the pane of the application that was reviewed is filled', async () => {
  expect(await fillAt(applicationAddress('SignOn'))).toEqual(['filled']);
  expect(signOnUrlBox()).toBe(signOnUrl);
});

const others: readonly [what: string, address: string, reviewed: string | null][] = [
  [
    'of another application that took its place in the same document',
    applicationAddress('SignOn', `objectId/${otherObjectId}/appId/${appId}`),
    objectId,
  ],
  ['whose address names no application any more', applicationAddress('SignOn', 'x/y'), objectId],
  ['of an application, where none was named in the review', applicationAddress('SignOn'), null],
];

test.each(others)('the pane %s is left alone', async (_, address, reviewed) => {
  expect(await fillAt(address, reviewed)).toEqual(['another-page']);
  expect(signOnUrlBox()).toBe('');
});

test('what the tab shows decides, not what it showed when the document was opened', async () => {
  let address = applicationAddress('SignOn');
  const page = openConsolePage(
    document,
    localisedEntra,
    surroundings({ address: () => address }),
    () => {},
    life.signal,
  );
  await vi.advanceTimersByTimeAsync(5_000);
  address = applicationAddress('SignOn', `objectId/${otherObjectId}/appId/${appId}`);
  const results = fillConsolePage(
    document,
    page,
    {
      visit: here,
      page: 'entra/basic-saml',
      host: location.host,
      application: objectId,
      items: [{ field: 'basicSaml.signOnUrl', expect: '', value: signOnUrl }],
    },
    laidOut(),
  );
  await vi.advanceTimersByTimeAsync(5_000);
  expect((await results)[0]?.outcome).toBe('another-page');
});
