import type { GalleryTile } from '../../exchange.ts';
import { type Live, live, settled, workedOut } from '../model/live.ts';
import { appear, matches, press, searchBox, valueOrProblem, words } from '../model/make.ts';
import type { Tile, Tiles } from '../model/parts.ts';
import type { Portal } from '../model/portal.ts';
import { type Blade, createBlade } from '../model/surface.ts';
import { galleryAppPane } from './gallery-app-pane.ts';
import { ownAppPane } from './own-app-pane.ts';

/** Browse Microsoft Entra Gallery. */
export function gallery(portal: Portal): Blade {
  const { t } = portal;
  const blade = createBlade(portal, t('browseGallery'));
  blade.commands([
    press(t('createYourOwnApplication'), () => portal.openPane(ownAppPane), {
      telemetry: 'Command-CreateYourOwnApplication',
    }),
  ]);
  void fill(portal, blade);
  return blade;
}

async function fill(portal: Portal, blade: Blade) {
  const answer = await portal.server.get<GalleryTile[]>('/gallery');
  const apps = valueOrProblem(portal, blade, answer);
  if (!apps) return;
  const typed = live('');
  const search = searchBox(portal.t('searchApplication'), typed, 'gallery.search');
  const lead = words('lead', portal.t('galleryLead'));
  await appear(portal, blade, [lead, search], [galleryTiles(portal, apps, typed)]);
}

function galleryTiles(portal: Portal, apps: GalleryTile[], typed: Live<string>): Tiles {
  const quiet = settled(typed, 300);
  const found = () => apps.filter((app) => matches(quiet(), app.name, app.publisher));
  return {
    kind: 'tiles',
    look: 'gallery',
    tiles: workedOut(() => found().map((app) => galleryTile(portal, app))),
  };
}

function galleryTile(portal: Portal, app: GalleryTile): Tile {
  return {
    title: app.name,
    text: app.publisher,
    badge: initials(app.name),
    link: '',
    press: () => portal.openPane((within) => galleryAppPane(within, app)),
  };
}

export function initials(name: string): string {
  return name
    .split(' ')
    .map((word) => word.charAt(0))
    .join('')
    .slice(0, 2)
    .toUpperCase();
}
