import puppeteer, { type Browser, type Extension, type LaunchOptions } from 'puppeteer-core';
import { findChromium } from './find-browser.ts';
import { installExtension, type LoadedExtension } from './loaded-extension.ts';

export interface ChromiumOptions {
  /** Port on loopback that every https address leads to. */
  port: number;
  headless?: boolean;
  /** Milliseconds after which a browser that does not answer is given up. */
  protocolTimeout?: number;
  /** False starts the browser without the extension, which `installExtension` can bring in later. */
  extension?: boolean;
  /** Folder of another build of the extension than the usual one. */
  extensionFolder?: string;
  /** A profile to use and to keep; without it, a fresh one that is deleted on close. */
  userDataDir?: string;
  /** Further command-line switches. */
  args?: readonly string[];
  /** Further environment variables. */
  env?: Readonly<Record<string, string>>;
}

/** A running Chromium. Without the extension, `extension` is null and its functions throw. */
export interface Chromium extends Omit<LoadedExtension, 'extension'> {
  browser: Browser;
  extension: Extension | null;
  close: () => Promise<void>;
}

/** Starts Chromium with the built extension; every host name leads to one port on loopback. */
export async function launchChromium(options: ChromiumOptions): Promise<Chromium> {
  const browser = await puppeteer.launch(launchOptions(options));
  try {
    const loaded =
      options.extension === false
        ? noExtension
        : await installExtension(browser, options.extensionFolder);
    return { browser, close: () => browser.close(), ...loaded };
  } catch (error) {
    await browser.close();
    throw error;
  }
}

function launchOptions(options: ChromiumOptions): LaunchOptions {
  const executablePath = findChromium();
  if (executablePath === null) throw new Error('Please install Chrome, Chromium or Edge.');
  return {
    executablePath,
    pipe: true,
    headless: options.headless ?? true,
    enableExtensions: true,
    acceptInsecureCerts: true,
    defaultViewport: null,
    timeout: 60_000,
    // On Linux the language of Chromium's own texts comes from here, whatever --lang says.
    env: { ...process.env, LANGUAGE: 'en_US', ...options.env },
    args: [...quietSwitches, ...ownSwitches(options.port), ...(options.args ?? [])],
    ...(options.userDataDir === undefined ? {} : { userDataDir: options.userDataDir }),
    ...(options.protocolTimeout === undefined ? {} : { protocolTimeout: options.protocolTimeout }),
  };
}

const quietSwitches = [
  '--disable-quic',
  '--no-first-run',
  '--disable-background-networking',
  '--disable-component-update',
  '--disable-sync',
  '--lang=en-US',
  '--window-size=1280,900',
];

function ownSwitches(port: number): readonly string[] {
  const hosts = `--host-resolver-rules=MAP * 127.0.0.1:${port}`;
  return process.getuid?.() === 0 ? [hosts, '--no-sandbox'] : [hosts];
}

const absent = (): Promise<never> =>
  Promise.reject(new Error('This Chromium was started without the extension.'));

const noExtension = {
  extension: null,
  openPanel: absent,
  serviceWorker: absent,
  stopWorker: absent,
};
