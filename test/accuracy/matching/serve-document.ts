import type { HTTPRequest, Page } from 'puppeteer-core';

/** Opens a page whose document is this HTML at exactly this address; all else is answered empty. */
export async function serveDocument(page: Page, html: string, address: string): Promise<void> {
  await page.setRequestInterception(true);
  let isServed = false;
  const answer = (request: HTTPRequest) => {
    const isDocument = !isServed && request.isNavigationRequest() && isOfTop(request, page);
    isServed ||= isDocument;
    return isDocument ? request.respond(documentOf(html)) : request.respond({ status: 200 });
  };
  page.on('request', (request) => void answer(request).catch(() => undefined));
  await page.goto(address, { waitUntil: 'load' });
  await page.evaluate(settled);
}

function isOfTop(request: HTTPRequest, page: Page): boolean {
  return request.frame() === page.mainFrame();
}

function documentOf(html: string) {
  return { status: 200, contentType: 'text/html; charset=utf-8', body: html };
}

/** Runs in the page: resolves when nothing changed for a while, or when a page never rests. */
function settled(): Promise<void> {
  const quiet = 120;
  const longest = 5_000;
  return new Promise((resolve) => {
    const done = () => {
      observer.disconnect();
      clearTimeout(last);
      resolve();
    };
    let timer = setTimeout(done, quiet);
    const last = setTimeout(done, longest);
    const observer = new MutationObserver(() => {
      clearTimeout(timer);
      timer = setTimeout(done, quiet);
    });
    const what = { subtree: true, childList: true, attributes: true, characterData: true };
    observer.observe(document, what);
  });
}
