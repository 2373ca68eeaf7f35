import { createHash } from 'node:crypto';
import { mkdir, readdir, readFile, rename, writeFile } from 'node:fs/promises';
import { fileURLToPath } from 'node:url';

const cacheFolder = fileURLToPath(new URL('../../../.output/practice-cache/', import.meta.url));
const sources = fileURLToPath(new URL('./client/', import.meta.url));
const lockFile = fileURLToPath(new URL('../../../package-lock.json', import.meta.url));

/** What was built from the same sources before, or what `make` builds now and leaves for the next process. */
export async function kept(name: string, make: () => Promise<string>): Promise<string> {
  const file = `${cacheFolder}${name}-${await fingerprint()}.js`;
  const known = await readFile(file, 'utf8').catch(() => null);
  if (known !== null) return known;
  const made = await make();
  await mkdir(cacheFolder, { recursive: true });
  // Another process may be writing the same file: only a finished one gets its name.
  const draft = `${file}.${process.pid}`;
  await writeFile(draft, made);
  await rename(draft, file);
  return made;
}

/** A digest of everything that the scripts are built from. */
async function fingerprint(): Promise<string> {
  const names = await readdir(sources, { recursive: true });
  const files = names.filter((name) => /\.tsx?$/.test(name)).sort();
  const hash = createHash('sha256');
  for (const path of [lockFile, ...files.map((name) => sources + name)]) {
    hash.update(path).update(await readFile(path));
  }
  return hash.digest('hex').slice(0, 16);
}
