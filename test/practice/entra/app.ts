import { Hono } from 'hono';
import type { World } from '../world/world.ts';

export function entraApp(_world: World, _part: 'portal' | 'blade'): Hono {
  return new Hono();
}
