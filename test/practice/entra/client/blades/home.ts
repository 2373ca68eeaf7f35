import { fragments } from '../addresses.ts';
import { live } from '../model/live.ts';
import { appear, words } from '../model/make.ts';
import type { Tile } from '../model/parts.ts';
import type { Portal } from '../model/portal.ts';
import { type Blade, createBlade } from '../model/surface.ts';

/** Where the portal starts. */
export function home(portal: Portal): Blade {
  const { t } = portal;
  const blade = createBlade(portal, t('home'));
  blade.subtitle(portal.tenant.displayName);
  const card = (title: string, text: string, fragment: string): Tile => ({
    title,
    text,
    badge: title.charAt(0),
    link: t('open'),
    press: () => portal.goTo(fragment),
  });
  const tiles = live([
    card(t('users'), t('homeUsersText'), fragments.allUsers),
    card(t('enterpriseApps'), t('homeAppsText'), fragments.allApplications),
    card(t('tenantOverview'), t('homeTenantText'), fragments.tenantOverview),
  ]);
  void appear(
    portal,
    blade,
    [words('lead', t('homeLead'))],
    [{ kind: 'tiles', look: 'home', tiles }],
  );
  return blade;
}
