import { spawnSync } from 'node:child_process';
import { readFileSync } from 'node:fs';

/** Where apt-get can be used without asking anybody: Debian itself, as root. */
export function canInstallPackages(): boolean {
  return process.getuid?.() === 0 && isDebian();
}

/** Ubuntu and others name themselves: their chromium and firefox packages are something else. */
function isDebian(): boolean {
  try {
    return /^ID="?debian"?$/m.test(readFileSync('/etc/os-release', 'utf8'));
  } catch {
    return false;
  }
}

/** Installs Debian packages; throws an Error of one sentence when apt-get fails. */
export function installPackages(packages: readonly string[]): void {
  // Whether the lists could be fetched shows in what follows: a stale list may still do.
  aptGet(['update']);
  const { status, stderr } = aptGet(['install', '-y', '--no-install-recommends', ...packages]);
  if (status !== 0) {
    throw new Error(`apt-get could not install ${packages.join(', ')}: ${lastLine(stderr)}`);
  }
}

/** One at a time on this machine: apt-get itself fails at once when another one holds its lists. */
function aptGet(args: readonly string[]) {
  return spawnSync('flock', [lockFile, 'apt-get', '-qq', ...lockOptions, ...args], {
    encoding: 'utf8',
    env: { ...process.env, DEBIAN_FRONTEND: 'noninteractive' },
  });
}

const lockFile = '/var/lock/sso-setup-assistant-packages';
const lockOptions = ['-o', 'DPkg::Lock::Timeout=300'];

function lastLine(text: string): string {
  return text.trim().split('\n').at(-1) ?? '';
}
