import { Hono } from 'hono';
import { paths } from '../paths.ts';
import { type Portal, type PortalEnv, show } from '../portal.ts';
import { libraryScreen } from '../screens/library.ts';

export function libraryPages(portal: Portal): Hono<PortalEnv> {
  const pages = new Hono<PortalEnv>();
  pages.get(paths.library, async (context) => {
    const { company, user } = context.var;
    if (!user) return context.redirect(paths.login);
    return show(portal, context, libraryScreen(company, user));
  });
  return pages;
}
