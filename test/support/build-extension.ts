import { spawnSync } from 'node:child_process';
import { existsSync, readdirSync, statSync, utimesSync } from 'node:fs';
import { join } from 'node:path';
import { inProject, projectFolder } from './project.ts';

export type BuildName = 'chrome' | 'firefox';

const builds: readonly BuildName[] = ['chrome', 'firefox'];

const sources = ['entrypoints', 'components', 'lib', 'public', 'wxt.config.ts', 'package.json'];

/** Folder of the unpacked extension as it is built for one browser. */
export function extensionDir(build: BuildName): string {
  return inProject('.output', `${build}-mv3`);
}

/** Builds the extension for both browsers, unless both builds are newer than every source. */
export function buildExtension(): void {
  if (isUpToDate()) return;
  console.log('Building the extension');
  const startedAt = new Date();
  const { status, stdout, stderr } = spawnSync('npm run build', {
    cwd: projectFolder,
    encoding: 'utf8',
    // Vitest sets it to "test", which would make another build than users get.
    env: { ...process.env, NODE_ENV: 'production' },
    shell: true,
  });
  if (status !== 0) throw new Error(`npm run build failed:\n${stdout}${stderr}`);
  for (const manifest of manifests()) utimesSync(manifest, startedAt, startedAt);
}

/** A build carries the time it started: a source saved while it ran makes it stale. */
function isUpToDate(): boolean {
  if (!manifests().every((manifest) => existsSync(manifest))) return false;
  const oldest = Math.min(...manifests().map((manifest) => statSync(manifest).mtimeMs));
  return sources.every((source) => newestIn(inProject(source)) < oldest);
}

function manifests(): readonly string[] {
  return builds.map((build) => join(extensionDir(build), 'manifest.json'));
}

/** When something below a path was last changed, removals included; 0 for what does not exist. */
export function newestIn(path: string): number {
  const own = statSync(path, { throwIfNoEntry: false });
  if (own === undefined) return 0;
  if (!own.isDirectory()) return own.mtimeMs;
  return Math.max(own.mtimeMs, ...readdirSync(path).map((name) => newestIn(join(path, name))));
}
