import { setTimeout as wait } from 'node:timers/promises';
import { Hono } from 'hono';
import * as z from 'zod';
import { addEnterpriseApp } from '../../world/enterprise-apps.ts';
import { type EnterpriseApp, record, type World } from '../../world/world.ts';
import type { AppHead, AppRow, GalleryTile } from '../exchange.ts';
import { appByReference, hostOf, readBody, refuse } from './answers.ts';

const newApp = z.object({ name: z.string().trim().min(1), galleryId: z.string().nullable() });

/** Applications of the tenant and of the gallery. */
export function applicationsApi(world: World): Hono {
  const api = new Hono();
  api.get('/gallery', (context) => context.json(world.tenant.gallery.map(galleryTile)));
  api.get('/apps', (context) => context.json(world.tenant.apps.map(appRow)));
  api.get('/apps/:app', (context) => {
    const app = appByReference(world, context.req.param('app'));
    return app ? context.json(appHead(app)) : refuse(context, 404, 'appNotFound');
  });
  api.post('/apps', async (context) => {
    const body = await readBody(context, newApp);
    if (!body) return refuse(context, 400, 'nameNeeded');
    await wait(world.options.delay * 4);
    const template = world.tenant.gallery.find((entry) => entry.id === body.galleryId) ?? null;
    const app = await addEnterpriseApp(world, body.name, template);
    record(world, hostOf(context), 'saved', { screen: 'newApplication', ...body });
    return context.json(appHead(app), 201);
  });
  return api;
}

function galleryTile({ id, name, publisher, description, sso }: GalleryTile): GalleryTile {
  return { id, name, publisher, description, sso };
}

function appRow(app: EnterpriseApp): AppRow {
  return {
    objectId: app.objectId,
    appId: app.appId,
    displayName: app.displayName,
    homepage: app.signOnUrl,
    createdAt: app.createdAt,
  };
}

export function appHead(app: EnterpriseApp): AppHead {
  return { ...appRow(app), ssoMode: app.ssoMode };
}
