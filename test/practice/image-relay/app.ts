import { Hono, type MiddlewareHandler } from 'hono';
import type { Company, World } from '../world/world.ts';
import { requireAdmin, requireSignIn, requireToken } from './guards.ts';
import { accountSettingsPages } from './pages/account-settings.ts';
import { assetPages } from './pages/assets.ts';
import { libraryPages } from './pages/library.ts';
import { permissionPages } from './pages/permissions.ts';
import { isPublicSite, noPortal, publicLinks, publicSite } from './pages/public-site.ts';
import { samlSettingsPages } from './pages/saml-settings.ts';
import { serviceProviderPages } from './pages/service-provider.ts';
import { signInPages } from './pages/sign-in.ts';
import { userPages } from './pages/users.ts';
import { hostOf, type Portal, type PortalEnv, show } from './portal.ts';
import { renderers } from './render/renderers.ts';
import { notFoundScreen } from './screens/refusals.ts';
import { createPendingRequests } from './service-provider/pending-requests.ts';
import { openSession } from './sessions.ts';

/** Plays every host of Image Relay: the portals of the world's companies, and the vendor's own sites. */
export function imageRelayApp(world: World): Hono {
  const companyPortal = portalApp({
    world,
    sessions: new Map(),
    render: (screen, frame) => renderers[world.options.relayMarkup](screen, frame),
    pendingRequests: createPendingRequests(),
  });
  const site = publicSite();
  const nobody = noPortal();
  const app = new Hono();
  app.route('/', assetPages(world));
  app.all('*', (context) => {
    const host = hostOf(context);
    if (isPublicSite(host)) return site.fetch(context.req.raw);
    return (findCompany(world, host) ? companyPortal : nobody).fetch(context.req.raw);
  });
  return app;
}

function findCompany(world: World, host: string): Company | undefined {
  return world.companies.find(({ subdomain }) => host === `${subdomain}.imagerelay.com`);
}

function portalApp(portal: Portal): Hono<PortalEnv> {
  const app = new Hono<PortalEnv>();
  app.route('/', publicLinks());
  app.use(openPortal(portal), requireSignIn, requireToken(portal));
  app.use('/admin/*', requireAdmin(portal));
  for (const pages of portalPages) app.route('/', pages(portal));
  app.notFound((context) => show(portal, context, notFoundScreen, 404));
  return app;
}

/** Finds the company of the host and the session of the browser for everything that follows. */
function openPortal({ world, sessions }: Portal): MiddlewareHandler<PortalEnv> {
  return async (context, next) => {
    const company = findCompany(world, hostOf(context));
    if (!company) return context.notFound();
    const session = openSession(sessions, company, context);
    context.set('company', company);
    context.set('session', session);
    context.set('user', company.users.find(({ id }) => id === session.userId) ?? null);
    return next();
  };
}

const portalPages = [
  libraryPages,
  signInPages,
  serviceProviderPages,
  userPages,
  permissionPages,
  accountSettingsPages,
  samlSettingsPages,
];
