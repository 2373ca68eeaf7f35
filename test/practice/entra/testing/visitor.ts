import { bladeHost, entraHost } from '../../hosts.ts';
import { defaultOptions, type PracticeOptions } from '../../options.ts';
import { createWorld } from '../../world/create-world.ts';
import type { World } from '../../world/world.ts';
import { entraApp } from '../app.ts';

export interface Visitor {
  world: World;
  get: (path: string) => Promise<Response>;
  send: (method: 'POST' | 'PUT' | 'DELETE', path: string, body?: unknown) => Promise<Response>;
  /** The JSON of an answer, of the type that the test expects it to have. */
  read: <T>(path: string) => Promise<T>;
  saved: () => Record<string, unknown>[];
}

/** What is needed to change a world through its admin center. */
export type Sender = Pick<Visitor, 'world' | 'send'>;

/** Asks the admin center of a fresh world, without a browser and without waiting. */
export async function createVisitor(
  options: Partial<PracticeOptions> = {},
  part: 'portal' | 'blade' = 'portal',
): Promise<Visitor> {
  const world = await createWorld({ ...defaultOptions, delay: 0, ...options });
  const { get, send } = visitorOf(world, part);
  return {
    world,
    get,
    send,
    read: async (path) => (await get(path)).json(),
    saved: () => world.log.filter(({ kind }) => kind === 'saved').map(({ details }) => details),
  };
}

/** The same for a world that is there already. */
export function visitorOf(
  world: World,
  part: 'portal' | 'blade' = 'portal',
): Pick<Visitor, 'world' | 'get' | 'send'> {
  const app = entraApp(world, part);
  const origin = `https://${part === 'portal' ? entraHost : bladeHost}`;
  return {
    world,
    get: async (path) => app.request(`${origin}${path}`),
    send: async (method, path, body) =>
      app.request(`${origin}${path}`, { method, body: JSON.stringify(body ?? null) }),
  };
}

/** Adds Image Relay as the gallery does and answers its object ID. */
export async function addImageRelay({ world, send }: Sender, name = 'Image Relay') {
  const template = world.tenant.gallery.find((entry) => entry.name === 'Image Relay');
  const answer = await send('POST', '/api/apps', { name, galleryId: template?.id ?? null });
  const { objectId }: { objectId: string } = await answer.json();
  return objectId;
}

/** The same, with SAML chosen as its single sign-on method. */
export async function addSamlApp(visitor: Sender, name?: string) {
  const objectId = await addImageRelay(visitor, name);
  await visitor.send('PUT', `/api/apps/${objectId}/sso-mode`, { mode: 'saml' });
  return objectId;
}
