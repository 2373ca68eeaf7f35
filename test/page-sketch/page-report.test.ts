import { execFileSync } from 'node:child_process';
import { mkdtempSync, readFileSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { entraPages } from '../../lib/consoles/entra/english-pages.ts';
import { imageRelayPages } from '../../lib/consoles/image-relay/pages.ts';
import type { PageSketch, TextShape } from '../../lib/consoles/sketch.ts';
import { scripts, textKinds } from '../../lib/consoles/sketch-words.ts';
import { kindOfText, scriptOf } from '../../lib/page/page-sketch/text-shape.ts';
import { readSketch } from './read-sketch.ts';
import { renderPage } from './render-page.ts';
import { sample, sampleAddress } from './sample-text.ts';

const sketch: PageSketch = {
  version: 1,
  console: 'image-relay',
  language: 'en',
  address: 'https://<company>.imagerelay.com/admin/<guid>',
  pages: [],
  fields: [],
  released: [],
  body: [
    { tag: 'h1', children: ['Library'] },
    { tag: 'input', kind: 'text', type: 'text', wrappers: 1, name: '?_login+url', ref: 3 },
    { tag: 'iframe' },
  ],
};

test.each(textKinds)('a sample of %s is what it stands for', (kind) => {
  const shape: TextShape = { kind, script: 'Latin', length: kind === 'sentence' ? 80 : 12 };
  expect([0, 1, 2, 40].map((number) => kindOfText(sample(shape, number)))).toEqual(
    Array.from({ length: 4 }, () => kind),
  );
});

const shapes = [...entraPages, ...imageRelayPages]
  .flatMap((page) => page.fields.map((field) => [field.id, field.shape] as const))
  .filter((each): each is [(typeof each)[0], RegExp] => each[1] !== undefined);

test.each(shapes)('some kind of text has the shape of %s', (_, shape) => {
  const ofAllKinds = textKinds.map((kind) => sample({ kind, script: 'Latin', length: 12 }, 0));
  expect(ofAllKinds.filter((text) => shape.test(text))).not.toEqual([]);
});

test.each(scripts)('words in %s are written in it', (script) => {
  expect(scriptOf(sample({ kind: 'words', script, length: 20 }, 3))).toBe(script);
});

test('an address gets values for what was left out', () => {
  expect(sampleAddress(sketch.address)).toBe(
    'https://company.imagerelay.com/admin/00000000-0000-4000-8000-000000000000',
  );
});

test('the same sketch makes the same page, with its frames', () => {
  const withFrame = { ...sketch, frames: [{ ...sketch, body: ['Login URL'] }] };
  const html = renderPage(withFrame);
  expect(html).toBe(renderPage(withFrame));
  expect(html).toContain('<div>\n<input type="text" id="r3" name="zz_loginurl"></div>');
  expect(html).toMatch(/<iframe srcdoc="&lt;!doctype html&gt;[^"]* Login URL /);
});

const unreadable: readonly [what: string, text: string, says: RegExp][] = [
  ['no JSON', 'Dear maintainers', /no JSON/],
  ['another version', JSON.stringify({ ...sketch, version: 2 }), /version/],
  [
    'something that is no word',
    JSON.stringify({ ...sketch, body: [{ tag: 'larkspur' }] }),
    /body\.0/,
  ],
  ['a part too many', JSON.stringify({ ...sketch, tenant: 'larkspur' }), /no report/],
];

test.each(unreadable)('a file with %s is refused in a sentence', (_, text, says) => {
  expect(() => readSketch(text)).toThrow(says);
});

test('one command makes a page of a file, and says where it belongs', () => {
  const folder = mkdtempSync(join(tmpdir(), 'page-report-'));
  const file = join(folder, 'report.json');
  writeFileSync(file, JSON.stringify(sketch));
  const said = execFileSync(process.execPath, [join(import.meta.dirname, 'main.ts'), file], {
    encoding: 'utf8',
  });
  expect(said).toContain('--url https://company.imagerelay.com/admin/');
  expect(readFileSync(join(folder, 'report.html'), 'utf8')).toBe(renderPage(sketch));
});
