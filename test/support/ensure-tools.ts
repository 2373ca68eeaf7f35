import { accessSync, constants } from 'node:fs';
import { delimiter, join } from 'node:path';
import { canInstallPackages, installPackages } from './debian-packages.ts';
import { findChromium, findFirefox } from './find-browser.ts';

export { findChromium, findFirefox };

/** A program outside npm that tests or the demo start. */
export type Tool = 'chromium' | 'firefox' | 'xvfb' | 'xauth' | 'xdotool' | 'openssl' | 'xmlsec1';

interface Source {
  readonly isInstalled: () => boolean;
  readonly packages: readonly string[];
  /** How the tool is called where no package manager is at hand. */
  readonly elsewhere: string;
}

const sources: Record<Tool, Source> = {
  chromium: {
    isInstalled: () => findChromium() !== null,
    packages: ['chromium', 'fonts-liberation'],
    elsewhere: 'Chrome, Chromium or Edge (or set CHROMIUM_PATH)',
  },
  firefox: {
    isInstalled: () => findFirefox() !== null,
    packages: ['firefox-esr', 'fonts-liberation'],
    elsewhere: 'Firefox (or set FIREFOX_PATH)',
  },
  xvfb: commandOf('Xvfb', 'xvfb'),
  xauth: commandOf('xauth'),
  xdotool: commandOf('xdotool'),
  openssl: commandOf('openssl'),
  xmlsec1: commandOf('xmlsec1'),
};

/**
 * Makes sure that the needed tools are there. On Debian as root it installs what is missing;
 * elsewhere it throws an Error whose one sentence says what to install.
 */
export function ensureTools(needed: readonly Tool[]): void {
  const missing = missingOf(needed);
  if (missing.length === 0) return;
  if (!canInstallPackages()) throw new Error(`Please install ${sentenceOf(missing)}.`);
  const packages = [...new Set(missing.flatMap((tool) => sources[tool].packages))];
  // What a command prints for programs to read stays free of it.
  console.error(`Installing what is missing here, with apt-get: ${packages.join(', ')}`);
  installPackages(packages);
  const still = missingOf(missing);
  if (still.length > 0) throw new Error(`apt-get installed no working ${sentenceOf(still)}.`);
}

function missingOf(tools: readonly Tool[]): readonly Tool[] {
  return tools.filter((tool) => !sources[tool].isInstalled());
}

function sentenceOf(tools: readonly Tool[]): string {
  const names = tools.map((tool) => sources[tool].elsewhere);
  return new Intl.ListFormat('en').format(names);
}

function commandOf(command: string, name = command): Source {
  return { isInstalled: () => isOnPath(command), packages: [name], elsewhere: name };
}

function isOnPath(command: string): boolean {
  const file = process.platform === 'win32' ? `${command}.exe` : command;
  return (process.env.PATH ?? '').split(delimiter).some((folder) => runs(join(folder, file)));
}

function runs(path: string): boolean {
  try {
    accessSync(path, constants.X_OK);
    return true;
  } catch {
    return false;
  }
}
