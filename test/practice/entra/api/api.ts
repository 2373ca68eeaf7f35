import { Hono } from 'hono';
import type { World } from '../../world/world.ts';
import { applicationsApi } from './applications.ts';
import { assignmentsApi } from './assignments.ts';
import { certificatesApi } from './certificates.ts';
import { peopleApi } from './people.ts';
import { singleSignOnApi } from './single-sign-on.ts';

/** Everything that the pages read and change; each answer is fresh, so that a reload shows the truth. */
export function entraApi(world: World): Hono {
  const api = new Hono();
  api.use(async (context, next) => {
    await next();
    context.header('cache-control', 'no-store');
  });
  for (const part of [
    applicationsApi,
    singleSignOnApi,
    certificatesApi,
    assignmentsApi,
    peopleApi,
  ]) {
    api.route('/', part(world));
  }
  return api;
}
