import type { AppHead, Person } from '../../exchange.ts';
import { appear, copyField, fact, section, valueOrProblem, words } from '../model/make.ts';
import type { Part } from '../model/parts.ts';
import type { Portal } from '../model/portal.ts';
import { type Blade, createBlade, type Menu } from '../model/surface.ts';
import { type AppIds, appMenu, captionOfAppItem } from './menus.ts';

/** What an address shows that leads nowhere. */
export function notFound(portal: Portal): Blade {
  const { t } = portal;
  const blade = createBlade(portal, t('dashboardNotFound'));
  void appear(portal, blade, [words('problem', t('dashboardNotFoundText'))]);
  return blade;
}

/** A page that the portal has and the practice consoles do not play. */
export function notPlayed(portal: Portal, title: string, menu: Menu | null = null): Blade {
  const blade = createBlade(portal, title, menu);
  void appear(portal, blade, [words('lead', portal.t('notPlayedText'))]);
  return blade;
}

/** Any other entry of an application's menu. */
export function otherAppPage(portal: Portal, ids: AppIds, item: string): Blade {
  const { t } = portal;
  const caption = captionOfAppItem(item);
  const blade = notPlayed(portal, '', appMenu(portal, ids, item));
  void portal.server.get<AppHead>(`/apps/${ids.objectId || ids.appId}`).then((answer) => {
    if (!answer.ok) return;
    Object.assign(ids, { objectId: answer.value.objectId, appId: answer.value.appId });
    blade.title(`${answer.value.displayName} | ${caption ? t(caption) : item}`);
  });
  return blade;
}

/** The same application's registration, which has the same name and no single sign-on page. */
export function appRegistration(portal: Portal, appId: string): Blade {
  const { t } = portal;
  const blade = createBlade(portal, '');
  blade.subtitle(t('appRegistration'));
  void portal.server.get<AppHead>(`/apps/${appId}`).then(async (answer) => {
    const app = valueOrProblem(portal, blade, answer);
    if (!app) return;
    blade.title(app.displayName);
    const essentials = section(t('essentials'), [
      fact(t('displayName'), app.displayName),
      copyField(portal, t('applicationClientId'), app.appId, ''),
      copyField(portal, t('directoryTenantId'), portal.tenant.id, ''),
    ]);
    await appear(portal, blade, [essentials]);
  });
  return blade;
}

export function tenantOverview(portal: Portal): Blade {
  const { t, tenant } = portal;
  const blade = createBlade(portal, tenant.displayName);
  blade.subtitle(t('tenantOverview'));
  const basics = section(t('basicInformation'), [
    fact(t('name'), tenant.displayName),
    copyField(portal, t('tenantId'), tenant.id, ''),
    fact(t('primaryDomain'), tenant.domains[0] ?? ''),
  ]);
  void appear(portal, blade, [basics]);
  return blade;
}

export function userProfile(portal: Portal, id: string): Blade {
  const { t } = portal;
  const blade = createBlade(portal, '');
  blade.subtitle(t('user'));
  void portal.server.get<Person>(`/users/${id}`).then(async (answer) => {
    const person = valueOrProblem(portal, blade, answer);
    if (!person) return;
    blade.title(person.displayName);
    const identity = section(t('identity'), [
      fact(t('displayName'), person.displayName),
      copyField(portal, t('userPrincipalName'), person.userPrincipalName, ''),
      copyField(portal, t('objectId'), person.id, ''),
      fact(t('email'), person.mail),
    ]);
    await appear(portal, blade, [identity]);
  });
  return blade;
}

/** The content of the single sign-on page of an application with OpenID Connect. */
export function oidcSignOn(portal: Portal): Blade {
  const blade = createBlade(portal, portal.t('oidcBasedSignOn'));
  void appear(portal, blade, oidcParts(portal));
  return blade;
}

export function oidcParts({ t }: Portal): Part[] {
  return [words('heading', t('oidcHeading')), words('lead', t('oidcText'))];
}
