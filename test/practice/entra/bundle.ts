import { fileURLToPath } from 'node:url';
import { build } from 'esbuild';
import { kept } from './bundle-cache.ts';

const entries = { shell: './client/shell.ts', frame: './client/frame.tsx' } as const;

export type Entry = keyof typeof entries;

const made = new Map<Entry, Promise<string>>();

/** The script of one document, built when it is first asked for and whenever its sources changed. */
export function bundle(entry: Entry): Promise<string> {
  const building = made.get(entry) ?? kept(entry, () => buildEntry(entry));
  made.set(entry, building);
  return building;
}

/** Starts building without waiting; a failure shows when the script itself is asked for. */
export function prepareBundle(entry: Entry): void {
  bundle(entry).catch(() => made.delete(entry));
}

async function buildEntry(entry: Entry): Promise<string> {
  const result = await build({
    entryPoints: [fileURLToPath(new URL(entries[entry], import.meta.url))],
    bundle: true,
    write: false,
    format: 'iife',
    target: 'es2023',
    charset: 'utf8',
    logLevel: 'silent',
    define: { 'process.env.NODE_ENV': '"production"' },
  });
  return result.outputFiles[0]?.text ?? '';
}
