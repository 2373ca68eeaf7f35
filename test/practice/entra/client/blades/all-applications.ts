import type { AppRow } from '../../exchange.ts';
import { appFragment, fragments } from '../addresses.ts';
import { live, settled, workedOut } from '../model/live.ts';
import {
  appear,
  matches,
  plainCells,
  press,
  searchBox,
  valueOrProblem,
  words,
} from '../model/make.ts';
import type { Grid, GridRow } from '../model/parts.ts';
import type { Portal } from '../model/portal.ts';
import { type Blade, createBlade } from '../model/surface.ts';
import { applicationsMenu } from './menus.ts';

/** Enterprise applications | All applications. */
export function allApplications(portal: Portal): Blade {
  const { t } = portal;
  const title = `${t('enterpriseApplications')} | ${t('allApplications')}`;
  const blade = createBlade(portal, title, applicationsMenu(portal));
  blade.subtitle(portal.tenant.displayName);
  blade.commands([
    press(t('newApplication'), () => portal.goTo(fragments.gallery), {
      telemetry: 'Command-NewApplication',
    }),
    press(t('refresh'), portal.refresh, { telemetry: 'Command-Refresh' }),
  ]);
  void fill(portal, blade);
  return blade;
}

async function fill(portal: Portal, blade: Blade) {
  const apps = valueOrProblem(portal, blade, await portal.server.get<AppRow[]>('/apps'));
  if (!apps) return;
  const typed = live('');
  const grid = applicationGrid(portal, apps, typed);
  const search = searchBox(portal.t('searchByNameOrObjectId'), typed, 'applications.search');
  await appear(portal, blade, [words('lead', portal.t('allApplicationsLead')), search], [grid]);
}

function applicationGrid(portal: Portal, apps: AppRow[], typed: () => string): Grid {
  const { t } = portal;
  const quiet = settled(workedOut(typed), 300);
  return {
    kind: 'grid',
    name: t('allApplications'),
    look: 'list',
    columns: [
      { key: 'name', title: t('name') },
      { key: 'objectId', title: t('objectId') },
      { key: 'appId', title: t('applicationId') },
      { key: 'homepage', title: t('homepageUrl') },
      { key: 'createdAt', title: t('createdOn') },
    ],
    rows: workedOut(() =>
      apps
        .filter((app) => matches(quiet(), app.displayName, app.objectId, app.appId))
        .map((app) => applicationRow(portal, app)),
    ),
    ticked: null,
    empty: t('noApplications'),
  };
}

function applicationRow(portal: Portal, app: AppRow): GridRow {
  return {
    key: app.objectId,
    cells: plainCells({
      name: app.displayName,
      objectId: app.objectId,
      appId: app.appId,
      homepage: app.homepage,
      createdAt: new Date(app.createdAt).toLocaleDateString(portal.lang),
    }),
    open: () => portal.goTo(appFragment('Overview', app)),
    menu: [],
  };
}
