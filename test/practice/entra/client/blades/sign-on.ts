import type { SamlSettings } from '../../exchange.ts';
import { live } from '../model/live.ts';
import { appear, valueOrProblem } from '../model/make.ts';
import type { Portal } from '../model/portal.ts';
import { type Blade, createBlade } from '../model/surface.ts';
import { type AppIds, appMenu } from './menus.ts';
import { showSamlPage } from './saml-page.ts';
import { showMethods } from './sso-methods.ts';
import { oidcParts } from './wrong-turns.ts';

/** Single sign-on: one address for the method picker, the SAML page and the OpenID Connect page. */
export function signOn(portal: Portal, ids: AppIds): Blade {
  const blade = createBlade(portal, '', appMenu(portal, ids, 'SignOn'));
  blade.subtitle(portal.t('enterpriseApplication'));
  void fill(portal, blade, ids);
  return blade;
}

async function fill(portal: Portal, blade: Blade, ids: AppIds) {
  const answer = await portal.server.get<SamlSettings>(`/apps/${ids.objectId || ids.appId}/saml`);
  const settings = valueOrProblem(portal, blade, answer);
  if (!settings) return;
  Object.assign(ids, { objectId: settings.objectId, appId: settings.appId });
  if (settings.ssoMode === 'saml') await showSamlPage(portal, blade, live(settings));
  else if (settings.ssoMode === 'none') await showMethods(portal, blade, settings);
  else showOidc(portal, blade, settings);
}

/** Applications with OpenID Connect have nothing to set up; in the real portal, a frame says so. */
function showOidc(portal: Portal, blade: Blade, app: SamlSettings) {
  blade.title(`${app.displayName} | ${portal.t('oidcBasedSignOn')}`);
  if (portal.framed) blade.frame({ name: 'OidcSignOn.ReactView', query: { app: app.objectId } });
  else void appear(portal, blade, oidcParts(portal));
}
