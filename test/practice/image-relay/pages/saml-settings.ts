import { Hono } from 'hono';
import type { SamlSettings } from '../../world/world.ts';
import {
  readSamlSettings,
  type SamlSettingsErrors,
  samlSettingsErrors,
  settingsToStore,
} from '../forms/saml-settings-form.ts';
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
import { ssoNeedsPlanScreen, ssoNeedsRoleScreen } from '../screens/refusals.ts';
import { samlSettingsScreen } from '../screens/saml-settings.ts';
import { settingsNavigation } from '../screens/settings-navigation.ts';

/** Single Sign On Settings, or the page that stands there without the role or the plan. */
export function samlSettingsPages(portal: Portal): Hono<PortalEnv> {
  const pages = new Hono<PortalEnv>();
  pages.use(paths.singleSignOn, async (context, next) => {
    const { noSsoPage } = portal.world.options;
    if (noSsoPage === null) return next();
    const navigation = settingsNavigation(paths.singleSignOn, noSsoPage);
    if (noSsoPage === 'role') return show(portal, context, ssoNeedsRoleScreen(navigation), 403);
    return show(portal, context, ssoNeedsPlanScreen(navigation), 404);
  });
  pages.get(paths.singleSignOn, (context) =>
    show(portal, context, screenOf(portal, context, context.var.company.saml)),
  );
  pages.post(paths.singleSignOn, (context) => save(portal, context));
  return pages;
}

function screenOf(
  portal: Portal,
  context: PortalContext,
  settings: SamlSettings,
  errors: SamlSettingsErrors = {},
) {
  return samlSettingsScreen({
    company: context.var.company,
    host: hostOf(context),
    navigation: settingsNavigation(paths.singleSignOn, portal.world.options.noSsoPage),
    faults: portal.world.faults,
    settings,
    errors,
  });
}

async function save(portal: Portal, context: PortalContext) {
  const { company, session } = context.var;
  const submitted = readSamlSettings(await readSubmitted(context));
  const errors = samlSettingsErrors(company, submitted);
  if (Object.keys(errors).length > 0) {
    return show(portal, context, screenOf(portal, context, submitted, errors), 422);
  }
  company.saml = settingsToStore(company.saml, submitted, portal.world.faults);
  recordSaved(portal, context, 'saml-settings', { ...company.saml });
  session.notice = 'Single Sign On Settings were saved';
  return context.redirect(paths.singleSignOn);
}
