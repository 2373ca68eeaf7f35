import type { AppHead } from '../../exchange.ts';
import { live } from '../model/live.ts';
import { appear, refusalText, words } from '../model/make.ts';
import type { Tile } from '../model/parts.ts';
import type { Portal } from '../model/portal.ts';
import type { Blade } from '../model/surface.ts';

/** Select a single sign-on method. */
export async function showMethods(portal: Portal, blade: Blade, app: AppHead) {
  const { t } = portal;
  blade.title(`${app.displayName} | ${t('singleSignOn')}`);
  const lead = words('lead', t('ssoMethodsLead'));
  const heading = words('heading', t('selectSsoMethod'));
  const tiles = live(methodTiles(portal, app));
  await appear(portal, blade, [lead, heading], [{ kind: 'tiles', look: 'method', tiles }]);
}

/** SAML is a name, so it is the same in every language. */
function methodTiles(portal: Portal, app: AppHead): Tile[] {
  const { t } = portal;
  const other = () => portal.notify(t('notPlayedTitle'), t('notPlayedText'));
  return [
    method(t('ssoDisabled'), t('ssoDisabledText'), () => choose(portal, app, 'none')),
    method('SAML', t('ssoSamlText'), () => choose(portal, app, 'saml')),
    method(t('ssoPassword'), t('ssoPasswordText'), other),
    method(t('ssoLinked'), t('ssoLinkedText'), other),
  ];
}

function method(title: string, text: string, press: () => unknown): Tile {
  return { title, text, badge: title.charAt(0), link: '', press };
}

async function choose(portal: Portal, app: AppHead, mode: 'saml' | 'none') {
  const path = `/apps/${app.objectId}/sso-mode`;
  const answer = await portal.server.send('PUT', path, { mode });
  if (answer.ok) portal.refresh();
  else portal.notify(portal.t('notSaved'), refusalText(portal, answer));
}
