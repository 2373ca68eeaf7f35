import { readdir, readFile } from 'node:fs/promises';
import { join, relative } from 'node:path';

/** Bytes in which a text can stand in a file: plain, as UTF-16, within Base64 at each offset, in an address. */
export function spellingsOf(text: string): Buffer[] {
  const inBase64 = [0, 1, 2].map((offset) =>
    Buffer.from(`${'x'.repeat(offset)}${text}`)
      .toString('base64')
      .replace(/=+$/, '')
      // The characters at both ends depend on what stands beside the text.
      .slice(offset === 0 ? 0 : offset + 1, -1),
  );
  const plain = [text, encodeURIComponent(text), ...inBase64, ...inBase64.map(encodeURIComponent)];
  return [...new Set(plain)].flatMap((each) => [Buffer.from(each), Buffer.from(each, 'utf16le')]);
}

/** The files below a folder that hold any of these texts, from that folder. */
export async function filesWith(folder: string, texts: readonly string[]): Promise<string[]> {
  const sought = texts.flatMap(spellingsOf);
  const entries = await readdir(folder, { recursive: true, withFileTypes: true });
  const found: string[] = [];
  for (const entry of entries.filter((each) => each.isFile())) {
    const path = join(entry.parentPath, entry.name);
    const held = await readFile(path);
    if (sought.some((each) => held.includes(each))) found.push(relative(folder, path));
  }
  return found.toSorted();
}
