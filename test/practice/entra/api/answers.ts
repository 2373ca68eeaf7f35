import type { Context } from 'hono';
import type { ZodType } from 'zod';
import type { EnterpriseApp, World } from '../../world/world.ts';
import type { Refusal } from '../exchange.ts';

/** Answers with a refusal: the caption key of a sentence, and the value that it is about. */
export function refuse(context: Context, status: 400 | 404 | 409, problem: string, about = '') {
  return context.json({ problem, about } satisfies Refusal, status);
}

/** The request's JSON if it has the shape, else null. */
export async function readBody<T>(context: Context, shape: ZodType<T>): Promise<T | null> {
  const json: unknown = await context.req.json().catch(() => null);
  const parsed = shape.safeParse(json);
  return parsed.success ? parsed.data : null;
}

/** Portal addresses name an application by either of its two ids. */
export function appByReference(world: World, reference: string): EnterpriseApp | undefined {
  return world.tenant.apps.find((app) => app.objectId === reference || app.appId === reference);
}

export function hostOf(context: Context): string {
  return new URL(context.req.url).hostname;
}

/** Header value for a file whose name the server chooses. */
export function attachment(name: string): string {
  const ascii = name.replaceAll(/[^\x20-\x7e]|["\\]/g, '_');
  return `attachment; filename="${ascii}"; filename*=UTF-8''${encodeURIComponent(name)}`;
}
