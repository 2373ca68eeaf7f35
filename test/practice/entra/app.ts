import { readFile } from 'node:fs/promises';
import { Hono } from 'hono';
import { renamingOf } from '../drift/rename.ts';
import type { Markup } from '../markups.ts';
import type { PracticeOptions } from '../options.ts';
import type { World } from '../world/world.ts';
import { entraApi } from './api/api.ts';
import { bundle, type Entry, prepareBundle } from './bundle.ts';
import { framePage, shellPage } from './pages.ts';

const portalSheets = [
  './client/portal-manner/portal.css',
  './client/portal-manner/portal-forms.css',
];

/** What the top document looks like in each manner, beside the chrome that all have in common. */
const sheetsOf: Record<Markup, string[]> = {
  portal: portalSheets,
  frames: portalSheets,
  shadow: [],
  tables: ['./client/tables-manner/tables.css'],
};

/** The admin center at its own host, or the host of those blades that live in a frame. */
export function entraApp(world: World, part: 'portal' | 'blade'): Hono {
  const entry: Entry = part === 'portal' ? 'shell' : 'frame';
  const app = new Hono();
  app.route('/api', entraApi(world));
  app.get(`/assets/${entry}.js`, async (context) =>
    context.body(await bundle(entry), 200, { 'content-type': 'text/javascript; charset=utf-8' }),
  );
  app.get(`/assets/${entry}.css`, async (context) =>
    context.body(await styleOf(entry, world.options), 200, {
      'content-type': 'text/css; charset=utf-8',
    }),
  );
  app.get('/api/*', (context) => context.json({ problem: 'notPlayed', about: '' }, 404));
  app.get('*', (context) => {
    prepareBundle(entry);
    return context.html(part === 'portal' ? shellPage(world) : framePage(world));
  });
  return app;
}

async function styleOf(entry: Entry, { markup, drift }: PracticeOptions): Promise<string> {
  const top = ['./client/shell/chrome.css', ...sheetsOf[markup]];
  const paths = entry === 'shell' ? top : ['./client/fluent-manner/frame.css'];
  const sheets = paths.map((path) => readFile(new URL(path, import.meta.url), 'utf8'));
  return renamingOf(drift).css((await Promise.all(sheets)).join('\n'));
}
