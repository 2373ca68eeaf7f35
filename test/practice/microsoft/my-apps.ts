import { Hono } from 'hono';
import type { World } from '../world/world.ts';

export function myAppsApp(_world: World): Hono {
  return new Hono();
}
