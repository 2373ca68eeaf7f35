import type { CDPSession, Page, Protocol } from 'puppeteer-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { signInHost } from '../practice/hosts.ts';
import { eventually } from './support/eventually.ts';
import { signInAs } from './support/sign-in-as.ts';
import { begin, startTest, startWatchStage, type WatchStage } from './support/watch-stage.ts';
import { allowBefore, inPanel, inWorker, verdictOf, watches } from './support/watched.ts';

const password = 'Marker-Teasel-4711';
const marker = 'TWFya2VyIG9mIHNvbWVib2R5IGVsc2U';

describe.runIf(process.platform === 'linux')('while a test is watched', () => {
  let stage: WatchStage;

  beforeAll(async () => {
    stage = await startWatchStage();
    await allowBefore(stage);
  });
  afterAll(() => stage.close());

  it.each([
    { what: 'an answer to another application', form: `action="https://elsewhere.example/acs"` },
    { what: 'an answer to another company', form: `action="https://tamarind.imagerelay.com/sso"` },
    { what: 'a request to another provider', form: `action="https://elsewhere.example/saml2"` },
  ])('$what is neither told nor kept', async ({ what, form }) => {
    await begin(stage);
    const tab = await startTest(stage);
    const heard = await listen();
    const name = what.startsWith('a request') ? 'SAMLRequest' : 'SAMLResponse';
    const field = `<input type="hidden" name="${name}" value="${marker}">`;
    await showAtMicrosoft(tab, `<form method="post" ${form}>${field}</form><p>Done</p>`);
    await eventually(heard).toContain('sign-in/landed');
    if (!form.includes('imagerelay')) expect(await heard()).not.toContain(marker);
    expect(await everythingKept()).not.toContain(marker);
    expect((await watches(stage)).map(({ ended }) => ended)).toEqual([null]);
  });

  it('a password is in no message, in no store and in no log', async () => {
    const { ready } = await begin(stage, ({ testUser }) => {
      testUser.password = password;
    });
    const logged: string[] = [];
    const log = (message: { text: () => string }) => logged.push(message.text());
    const tab = await startTest(stage);
    const heard = await listen();
    (await stage.chromium.serviceWorker()).on('console', log);
    for (const page of [stage.panel, tab]) page.on('console', log);
    await stage.hands.typeCredential(tab, '#i0116', ready.testUser.userPrincipalName);
    await stage.hands.pressOn(tab, '#idSIButton9');
    await stage.hands.typeCredential(tab, '#i0118', `${password}!`);
    await eventually(heard).toContain('"asksPassword":true');
    await tab.$eval('#i0118', (field) => field.setAttribute('type', 'text'));
    await stage.hands.pressOn(tab, '#idSIButton9');
    await eventually(heard).toContain('sign-in/error');
    await tab.goto(ready.app.signOnUrl);
    await signInAs(stage.hands, tab, ready.testUser);
    await eventually(() => verdictOf(stage)).toMatchObject({ outcome: 'passed' });
    expect(await heard()).toContain('sign-in/response');
    for (const place of [await heard(), await everythingKept(), logged.join('\n')])
      expect(place).not.toContain('Teasel');
  });

  it.each([
    { consent: 'a&lt;!-- -->b', cause: null },
    { consent: 'a<!-- -->b', cause: 'unreadable-response' },
  ])('an answer with the attribute “$consent” is judged as $cause', async ({ consent, cause }) => {
    const { ready } = await begin(stage);
    const tab = await startTest(stage);
    await changeAnswer(tab, (xml) => xml.replace(' Version=', ` Consent="${consent}" Version=`));
    await signInAs(stage.hands, tab, ready.testUser);
    await eventually(() => verdictOf(stage)).toMatchObject({ cause });
    expect(await parsedBy(stage.first, `<a b="${consent}"/>`)).toBe('a<!-- -->b');
  });

  /** All that the background is told from now on. */
  async function listen(): Promise<() => Promise<string>> {
    await inWorker(
      stage,
      `globalThis.heard = [];
       chrome.runtime.onMessage.addListener((message) => { globalThis.heard.push(message); });`,
    );
    return async () => JSON.stringify(await inWorker(stage, 'globalThis.heard'));
  }

  async function everythingKept(): Promise<string> {
    const areas = 'chrome.storage.session.get(), chrome.storage.local.get()';
    return JSON.stringify(await inPanel(stage, `Promise.all([${areas}])`));
  }
});

/** Stands at an address of Microsoft's sign-in, with what another application makes of it. */
async function showAtMicrosoft(tab: Page, body: string): Promise<void> {
  await tab.setRequestInterception(true);
  tab.on('request', (request) => {
    if (!request.isInterceptResolutionHandled())
      void request.respond({ contentType: 'text/html', body: `<!doctype html>${body}` });
  });
  await tab.goto(`https://${signInHost}/other-application`);
}

/** Changes Entra's answer before any script sees it. */
async function changeAnswer(tab: Page, change: (xml: string) => string): Promise<void> {
  const session = await tab.createCDPSession();
  session.on('Fetch.requestPaused', (paused) => void passOn(session, paused, change));
  const documents = { urlPattern: `https://${signInHost}/*`, resourceType: 'Document' } as const;
  await session.send('Fetch.enable', { patterns: [{ ...documents, requestStage: 'Response' }] });
}

async function passOn(
  session: CDPSession,
  { requestId, responseStatusCode = 200, responseHeaders = [] }: Protocol.Fetch.RequestPausedEvent,
  change: (xml: string) => string,
): Promise<void> {
  const leads = responseStatusCode >= 300 && responseStatusCode < 400;
  if (leads) return session.send('Fetch.continueRequest', { requestId });
  const { body } = await session.send('Fetch.getResponseBody', { requestId });
  const page = Buffer.from(body, 'base64').toString();
  const changed = page.replace(/(name="SAMLResponse" value=")([^"]*)/, (_, start, value) => {
    const xml = Buffer.from(value, 'base64').toString();
    return `${start}${Buffer.from(change(xml)).toString('base64')}`;
  });
  await session.send('Fetch.fulfillRequest', {
    requestId,
    responseCode: responseStatusCode,
    responseHeaders: responseHeaders.filter(({ name }) => !/^content-/i.test(name)),
    body: Buffer.from(changed).toString('base64'),
  });
}

/** The value that the browser's own parser finds: Chromium's takes what jsdom's refuses. */
function parsedBy(page: Page, xml: string): Promise<string | null> {
  return page.evaluate(
    (text) => new DOMParser().parseFromString(text, 'text/xml').documentElement.getAttribute('b'),
    xml,
  );
}
