import ko from 'knockout';
import type { Hosting } from '../../exchange.ts';
import { fragments } from '../addresses.ts';
import type { Translate } from '../hosting.ts';
import { type Live, live } from '../model/live.ts';

export interface Crumb {
  title: string;
  fragment: string;
}

export interface Chrome {
  /** Where blades, and what stands in front of them, are drawn. */
  place: HTMLElement;
  crumbs: Live<Crumb[]>;
}

const template = `
<div class="fxs-topbar" role="banner">
  <a class="fxs-topbar-brand" href="#home" data-bind="text: t('adminCenter')"></a>
  <input class="fxs-search-box" type="text" role="combobox" aria-expanded="false" autocomplete="off" data-bind="attr: { placeholder: t('searchResources'), 'aria-label': t('searchResources') }">
  <div class="fxs-avatarmenu" data-bind="attr: { title: t('signedInAs', { name: admin.userPrincipalName }) }"><span data-bind="text: admin.userPrincipalName"></span><span class="fxs-avatarmenu-tenant" data-bind="text: tenant.displayName"></span></div>
</div>
<div class="fxs-portal-main">
  <nav class="fxs-sidebar" data-bind="attr: { 'aria-label': t('adminCenter') }">
    <a class="fxs-sidebar-item" href="#home" data-bind="text: t('home')"></a>
    <div class="fxs-sidebar-group" data-bind="text: t('entraId')"></div>
    <!-- ko foreach: places --><a class="fxs-sidebar-item fxs-sidebar-inner" data-bind="text: text, attr: { href: fragment }"></a><!-- /ko -->
  </nav>
  <main class="fxs-portal-content">
    <div class="fxs-breadcrumb" data-bind="foreach: crumbs"><a class="fxs-breadcrumb-crumb" data-bind="text: title, attr: { href: fragment }"></a><span aria-hidden="true"> &gt; </span></div>
    <div class="fxs-journey-target"></div>
  </main>
</div>`;

/** The bar on top, the menu at the left, and the room for blades. */
export function drawChrome(root: HTMLElement, hosting: Hosting, t: Translate): Chrome {
  root.className = 'fxs-portal';
  root.innerHTML = template;
  const crumbs = live<Crumb[]>([]);
  const places = [
    { text: t('overview'), fragment: fragments.tenantOverview },
    { text: t('users'), fragment: fragments.allUsers },
    { text: t('enterpriseApps'), fragment: fragments.allApplications },
    {
      text: t('appRegistrations'),
      fragment: '#view/Microsoft_AAD_RegisteredApps/ApplicationsListBlade',
    },
  ];
  ko.applyBindings({ t, crumbs, places, admin: hosting.admin, tenant: hosting.tenant }, root);
  return { place: root.querySelector<HTMLElement>('.fxs-journey-target') ?? root, crumbs };
}
