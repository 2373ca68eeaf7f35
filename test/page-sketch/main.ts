import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import { parseArgs } from 'node:util';
import { readSketch } from './read-sketch.ts';
import { renderPage } from './render-page.ts';
import { sampleAddress } from './sample-text.ts';

const usage = 'npm run page-report -- FILE [--out PAGE.html]';

/** Turns a report of what a page looks like into a test page. */
function run(args: readonly string[]): string {
  const { values, positionals } = parseArgs({
    args: [...args],
    allowPositionals: true,
    options: { out: { type: 'string' } },
  });
  const [file, ...others] = positionals;
  if (file === undefined || others.length > 0) throw new Error(`Name one file: ${usage}`);
  const sketch = readSketch(textOf(file));
  const out = values.out ?? `${file.replace(/\.json$/, '')}.html`;
  writeFileSync(out, renderPage(sketch));
  const pages = sketch.pages.map((page) => page.id).join(', ') || 'no page that is known';
  return [
    `Written to ${out}. The assistant saw ${pages}.`,
    `npm run match -- ${out} --url ${quoted(sampleAddress(sketch.address))}`,
  ].join('\n');
}

function textOf(file: string): string {
  if (!existsSync(file)) throw new Error(`There is no file ${file}.`);
  return readFileSync(file, 'utf8');
}

/** A shell takes most of Entra's addresses apart. */
function quoted(address: string): string {
  return /^[\w:/.-]+$/.test(address) ? address : `'${address}'`;
}

try {
  console.log(run(process.argv.slice(2)));
} catch (error) {
  console.error(error instanceof Error ? error.message : error);
  process.exitCode = 1;
}
