import { readFileSync } from 'node:fs';
import { Hono } from 'hono';

const types = {
  'application.css': 'text/css; charset=utf-8',
  'application.js': 'text/javascript; charset=utf-8',
} as const;

/** The one stylesheet and the one script of the portal. */
export function assetPages(): Hono {
  const pages = new Hono();
  for (const [name, type] of Object.entries(types)) {
    const body = readFileSync(new URL(`../render/assets/${name}`, import.meta.url), 'utf8');
    pages.get(`/assets/${name}`, (context) => context.body(body, 200, { 'content-type': type }));
  }
  return pages;
}
