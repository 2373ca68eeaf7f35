import { Hono } from 'hono';
import type { World } from '../world/world.ts';

export function imageRelayApp(_world: World): Hono {
  return new Hono();
}
