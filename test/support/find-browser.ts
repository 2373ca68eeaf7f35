import { spawnSync } from 'node:child_process';
import { existsSync } from 'node:fs';
import { homedir } from 'node:os';
import { join } from 'node:path';

type BrowserName = 'chromium' | 'firefox';

const linux: Record<BrowserName, readonly string[]> = {
  chromium: [
    '/usr/bin/chromium',
    '/usr/bin/chromium-browser',
    '/usr/bin/google-chrome-stable',
    '/usr/bin/google-chrome',
    '/usr/bin/microsoft-edge-stable',
    '/usr/bin/microsoft-edge',
    '/snap/bin/chromium',
  ],
  firefox: ['/usr/bin/firefox-esr', '/usr/bin/firefox', '/usr/lib/firefox/firefox'],
};

const mac: Record<BrowserName, readonly string[]> = {
  chromium: [
    'Google Chrome.app/Contents/MacOS/Google Chrome',
    'Chromium.app/Contents/MacOS/Chromium',
    'Microsoft Edge.app/Contents/MacOS/Microsoft Edge',
  ],
  firefox: ['Firefox.app/Contents/MacOS/firefox'],
};

const windows: Record<BrowserName, readonly string[]> = {
  chromium: [
    'Google\\Chrome\\Application\\chrome.exe',
    'Chromium\\Application\\chrome.exe',
    'Microsoft\\Edge\\Application\\msedge.exe',
  ],
  firefox: ['Mozilla Firefox\\firefox.exe'],
};

/** Path of an installed Chrome, Chromium or Edge (CHROMIUM_PATH goes first); null where none is. */
export function findChromium(): string | null {
  return firstOf(process.env.CHROMIUM_PATH, usualPaths('chromium'), existsSync);
}

/** Path of an installed Firefox that runs (FIREFOX_PATH goes first); null where none is. */
export function findFirefox(): string | null {
  return firstOf(process.env.FIREFOX_PATH, usualPaths('firefox'), runs);
}

/** A path that the environment names is the only candidate: a wrong one must not go unnoticed. */
function firstOf(
  named: string | undefined,
  usual: readonly string[],
  works: (path: string) => boolean,
): string | null {
  return (named ? [named] : usual).find(works) ?? null;
}

/** Places where the system of this machine puts its browsers, most wanted first. */
function usualPaths(browser: BrowserName): readonly string[] {
  if (process.platform === 'darwin') return below(macFolders(), mac[browser]);
  if (process.platform === 'win32') return below(windowsFolders(), windows[browser]);
  return linux[browser];
}

function macFolders(): readonly string[] {
  return ['/Applications', join(homedir(), 'Applications')];
}

function windowsFolders(): readonly string[] {
  const { ProgramFiles, LOCALAPPDATA } = process.env;
  return [ProgramFiles, process.env['ProgramFiles(x86)'], LOCALAPPDATA].filter(
    (folder) => folder !== undefined,
  );
}

function below(folders: readonly string[], paths: readonly string[]): readonly string[] {
  return paths.flatMap((path) => folders.map((folder) => join(folder, path)));
}

/** Some systems put a launcher at Firefox's place that only says how to install it. */
function runs(path: string): boolean {
  return existsSync(path) && spawnSync(path, ['--version'], { timeout: 20_000 }).status === 0;
}
