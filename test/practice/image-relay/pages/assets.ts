import { readFileSync } from 'node:fs';
import { Hono } from 'hono';
import { renamingOf } from '../../drift/rename.ts';
import type { World } from '../../world/world.ts';
import { spaBundle } from '../render/spa/bundle.ts';

const css = { 'content-type': 'text/css; charset=utf-8' };
const javaScript = { 'content-type': 'text/javascript; charset=utf-8' };

const files = {
  'application.css': css,
  'definitions.css': css,
  'rows.css': css,
  'application.js': javaScript,
} as const;

/** Style sheets and scripts of all manners. */
export function assetPages({ options }: World): Hono {
  const pages = new Hono();
  for (const [name, type] of Object.entries(files)) {
    const body = readFileSync(new URL(`../render/assets/${name}`, import.meta.url), 'utf8');
    const shown = () => (type === css ? renamingOf(options.drift).css(body) : body);
    pages.get(`/assets/${name}`, (context) => context.body(shown(), 200, type));
  }
  pages.get('/assets/spa.js', async (context) =>
    context.body((await spaBundle()).script, 200, javaScript),
  );
  pages.get('/assets/spa.css', async (context) =>
    context.body((await spaBundle()).style, 200, css),
  );
  return pages;
}
