import { Hono } from 'hono';
import { readSubmitted } from '../forms/submitted.ts';
import { paths } from '../paths.ts';
import {
  hostOf,
  type Portal,
  type PortalContext,
  type PortalEnv,
  recordSaved,
  show,
} from '../portal.ts';
import {
  billingScreen,
  generalScreen,
  portalNames,
  portalScreen,
} from '../screens/account-settings.ts';
import { settingsNavigation } from '../screens/settings-navigation.ts';

/** Account Settings without single sign-on. */
export function accountSettingsPages(portal: Portal): Hono<PortalEnv> {
  const pages = new Hono<PortalEnv>();
  const navigation = (current: string) =>
    settingsNavigation(current, portal.world.options.noSsoPage);
  pages.get(paths.general, (context) => {
    const screen = generalScreen(context.var.company, hostOf(context), navigation(paths.general));
    return show(portal, context, screen);
  });
  pages.get(paths.portal, (context) =>
    show(portal, context, portalScreen(context.var.company, navigation(paths.portal))),
  );
  pages.post(paths.portal, (context) => savePortal(portal, context));
  pages.get(paths.billing, (context) =>
    show(portal, context, billingScreen(navigation(paths.billing))),
  );
  return pages;
}

async function savePortal(portal: Portal, context: PortalContext) {
  const { company, session } = context.var;
  const name = (await readSubmitted(context)).text(portalNames.name).trim();
  if (name === '') {
    const navigation = settingsNavigation(paths.portal, portal.world.options.noSsoPage);
    const screen = portalScreen({ ...company, name }, navigation, ["Portal Name can't be blank"]);
    return show(portal, context, screen, 422);
  }
  company.name = name;
  recordSaved(portal, context, 'portal', { name });
  session.notice = 'Portal was saved';
  return context.redirect(paths.portal);
}
