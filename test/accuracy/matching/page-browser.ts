import puppeteer, { type Browser } from 'puppeteer-core';
import { findChromium } from '../../support/find-browser.ts';

/**
 * A Chromium for pages whose every byte a test gives.
 *
 * @param server Where every host name leads; nowhere unless told.
 */
export function launchPageBrowser(server = '~NOTFOUND'): Promise<Browser> {
  const executablePath = findChromium();
  if (executablePath === null) throw new Error('Please install Chrome, Chromium or Edge.');
  return puppeteer.launch({
    executablePath,
    pipe: true,
    headless: true,
    acceptInsecureCerts: true,
    timeout: 60_000,
    args: [
      `--host-resolver-rules=MAP * ${server}`,
      '--no-first-run',
      '--disable-quic',
      '--disable-background-networking',
      '--disable-component-update',
      '--disable-sync',
      '--lang=en-US',
      '--window-size=1280,900',
      // All frames of a page stand in one process, so that one session reaches them.
      '--disable-features=IsolateSandboxedIframes,IsolateOrigins,site-per-process',
      '--disable-site-isolation-trials',
      ...(process.getuid?.() === 0 ? ['--no-sandbox'] : []),
    ],
  });
}
