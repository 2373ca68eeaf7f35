import type { AppHead } from '../../exchange.ts';
import { appFragment, registrationFragment } from '../addresses.ts';
import { live } from '../model/live.ts';
import { appear, copyField, press, section, valueOrProblem } from '../model/make.ts';
import type { Part, Tile } from '../model/parts.ts';
import type { Portal } from '../model/portal.ts';
import { type Blade, createBlade } from '../model/surface.ts';
import { type AppIds, appMenu } from './menus.ts';

/** {App} | Overview. */
export function appOverview(portal: Portal, ids: AppIds): Blade {
  const blade = createBlade(portal, '', appMenu(portal, ids, 'Overview'));
  blade.subtitle(portal.t('enterpriseApplication'));
  void fill(portal, blade, ids);
  return blade;
}

async function fill(portal: Portal, blade: Blade, ids: AppIds) {
  const answer = await portal.server.get<AppHead>(`/apps/${ids.objectId || ids.appId}`);
  const app = valueOrProblem(portal, blade, answer);
  if (!app) return;
  Object.assign(ids, { objectId: app.objectId, appId: app.appId });
  blade.title(`${app.displayName} | ${portal.t('overview')}`);
  blade.commands([
    press(portal.t('appRegistration'), () => portal.goTo(registrationFragment(app.appId))),
  ]);
  await appear(portal, blade, [properties(portal, app)], [gettingStarted(portal, app)]);
}

function properties(portal: Portal, app: AppHead): Part {
  const { t } = portal;
  return section(t('properties'), [
    copyField(portal, t('name'), app.displayName, 'app.name'),
    copyField(portal, t('applicationId'), app.appId, 'app.appId'),
    copyField(portal, t('objectId'), app.objectId, 'app.objectId'),
  ]);
}

function gettingStarted(portal: Portal, app: AppHead): Part {
  const { t } = portal;
  const tile = (title: string, text: string, item: string): Tile => ({
    title,
    text,
    badge: '',
    link: t('getStarted'),
    press: () => portal.goTo(appFragment(item, app)),
  });
  const tiles = live([
    tile(t('startAssign'), t('startAssignText'), 'Users'),
    tile(t('startSso'), t('startSsoText'), 'SignOn'),
    tile(t('startProvisioning'), t('startProvisioningText'), 'Provisioning'),
    tile(t('startConditionalAccess'), t('startConditionalAccessText'), 'ConditionalAccess'),
  ]);
  return section(t('gettingStarted'), [{ kind: 'tiles', look: 'start', tiles }]);
}
