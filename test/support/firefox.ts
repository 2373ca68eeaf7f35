import { randomUUID } from 'node:crypto';
import puppeteer, { type Browser, type LaunchOptions, type Page } from 'puppeteer-core';
import { extensionDir } from './build-extension.ts';
import { type ConnectProxy, startConnectProxy } from './connect-proxy.ts';
import { findFirefox } from './find-browser.ts';
import { waitUntil } from './wait-until.ts';

const extensionId = 'sso-setup-assistant@extensions.example';

export interface FirefoxOptions {
  /** Port on loopback that every https address leads to. */
  port: number;
  headless?: boolean;
  /** Further preferences, as about:config names them. */
  preferences?: Readonly<Record<string, string | number | boolean>>;
}

export interface Firefox {
  browser: Browser;
  /** The extension's id, as its manifest says it. */
  extensionId: string;
  /** Opens the panel's page in a tab: Firefox cannot drive its own sidebar. */
  openPanelPage: () => Promise<Page>;
  close: () => Promise<void>;
}

/** Starts Firefox with the built extension; every host name leads to one port on loopback. */
export async function launchFirefox(options: FirefoxOptions): Promise<Firefox> {
  const proxy = await startConnectProxy(options.port);
  try {
    return await firefoxBehind(proxy, options);
  } catch (error) {
    await proxy.close();
    throw error;
  }
}

async function firefoxBehind(proxy: ConnectProxy, options: FirefoxOptions): Promise<Firefox> {
  const uuid = randomUUID();
  const browser = await puppeteer.launch(launchOptions(options, proxy.port, uuid));
  try {
    await browser.installExtension(extensionDir('firefox'));
  } catch (error) {
    await browser.close();
    throw error;
  }
  return {
    browser,
    extensionId,
    openPanelPage: () => openPanelPage(browser, `moz-extension://${uuid}/sidepanel.html`),
    close: () => browser.close().finally(proxy.close),
  };
}

function launchOptions(options: FirefoxOptions, proxyPort: number, uuid: string): LaunchOptions {
  const executablePath = findFirefox();
  if (executablePath === null) throw new Error('Please install Firefox.');
  return {
    browser: 'firefox',
    executablePath,
    headless: options.headless ?? true,
    acceptInsecureCerts: true,
    defaultViewport: null,
    timeout: 60_000,
    args: ['--remote-allow-system-access'],
    extraPrefsFirefox: {
      ...proxyPreferences(proxyPort),
      ...options.preferences,
      'extensions.webextensions.uuids': JSON.stringify({ [extensionId]: uuid }),
      'intl.locale.requested': 'en-US',
      'intl.accept_languages': 'en-US, en',
    },
  };
}

function proxyPreferences(port: number) {
  return {
    'network.proxy.type': 1,
    'network.proxy.http': '127.0.0.1',
    'network.proxy.http_port': port,
    'network.proxy.ssl': '127.0.0.1',
    'network.proxy.ssl_port': port,
    'network.proxy.no_proxies_on': '',
  };
}

/** Going to an extension's page never settles in WebDriver BiDi, but the page itself is there. */
async function openPanelPage(browser: Browser, address: string): Promise<Page> {
  const page = await browser.newPage();
  page.goto(address).catch(() => undefined);
  await waitUntil('the panel page is there', () => isAt(page, address));
  return page;
}

/** While a page is replaced by another one, it cannot be asked. */
function isAt(page: Page, address: string): Promise<boolean> {
  const here = page.evaluate(
    (wanted) => location.href === wanted && document.readyState === 'complete',
    address,
  );
  return here.catch(() => false);
}
