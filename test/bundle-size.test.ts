import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { gzipSync } from 'node:zlib';
import { beforeAll, expect, it } from 'vitest';
import { buildExtension, extensionDir } from './support/build-extension.ts';

/** The most bytes, gzipped, that the panel loads before it shows anything. */
const most = 122_000;

beforeAll(buildExtension, 60_000);

it('the panel loads little before it shows something, and certificates’ library not at all', () => {
  const files = loadedBy('sidepanel.html');
  const texts = files.map((file) => readFileSync(join(extensionDir('chrome'), file)));
  const bytes = texts.reduce((sum, text) => sum + gzipSync(text).length, 0);
  expect(files.length).toBeGreaterThan(1);
  expect(bytes).toBeLessThan(most);
  expect(texts.filter((text) => text.includes('subjectPublicKeyInfo'))).toEqual([]);
});

/** The scripts and styles that a page loads at once, with what those import. */
function loadedBy(page: string): string[] {
  const html = readFileSync(join(extensionDir('chrome'), page), 'utf8');
  const loaded = new Set(
    [...html.matchAll(/(?:src|href)="\/([^"]+\.(?:js|css))"/g)].map(([, file = '']) => file),
  );
  for (const file of loaded) {
    if (!file.endsWith('.js')) continue;
    const text = readFileSync(join(extensionDir('chrome'), file), 'utf8');
    for (const [, name = ''] of text.matchAll(/(?:\bfrom|\bimport)\s*["'`]\.\/([^"'`]+\.js)["'`]/g))
      loaded.add(`chunks/${name}`);
  }
  return [...loaded];
}
