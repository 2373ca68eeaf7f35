import { Hono } from 'hono';
import type { World } from '../world/world.ts';

export function signInApp(_world: World): Hono {
  return new Hono();
}
