import { icons } from './icons.ts';

/** Draws a list of parts, each by the template of its kind. */
export const partsOf = (expression: string) => `
<!-- ko template: { name: (part) => 'part-' + part.kind, foreach: ${expression}, as: '__control_vm__' } --><!-- /ko -->`;

const commandBar = `
<div class="fxs-commandBar azc-toolbar" data-bind="visible: commands().length > 0">
  <ul class="fxs-commandBar-itemList" role="menubar" data-bind="foreach: commands">
    <li role="presentation" class="fxs-commandBar-item azc-toolbar-item azc-toolbarButton" data-bind="attr: { title: text }">
      <div class="azc-toolbarButton-container fxs-portal-hover" role="menuitem" data-bind="press: $data">
        <div class="azc-toolbarButton-label fxs-commandBar-item-text" data-bind="text: text, attr: { 'data-telemetryname': $data.telemetry }"></div>
      </div>
    </li>
  </ul>
</div>`;

const menu = `
<div class="fxc-menu" role="navigation" data-bind="foreach: groups">
  <div class="fxc-menu-group">
    <!-- ko if: title -->
    <div class="fxc-menu-group-header" role="button" tabindex="0" data-bind="attr: { 'aria-expanded': String(open()) }, click: () => open(!open())">
      <span class="fxc-menu-chevron" data-bind="css: { open: open }">${icons.chevron}</span><span data-bind="text: title"></span>
    </div>
    <!-- /ko -->
    <div class="fxc-menu-listView" data-bind="visible: open, foreach: entries">
      <div class="fxc-menu-listView-item" role="link" data-bind="press: $data, text: text, css: { 'fxc-menu-selected': selected }, attr: { 'data-telemetryname': telemetry, 'aria-current': selected ? 'page' : null }"></div>
    </div>
  </div>
</div>`;

const content = `
<div class="fxs-blade-content fxs-blade-content-container-default">
  <div class="fxs-blade-progress" role="progressbar" data-bind="visible: waiting() &amp;&amp; !($data.frame &amp;&amp; frame()), attr: { 'aria-label': $root.t('loading') }"><span class="fxs-progress-dots"></span></div>
  <div class="fxs-parts">${partsOf('parts')}</div>
</div>`;

const footer = `
<div class="fxs-blade-footer" data-bind="visible: footer().length > 0, foreach: footer">
  <!-- ko template: { name: 'button', data: $data } --><!-- /ko -->
</div>`;

export const bladeTemplates = {
  button: `
<div role="button" class="fxs-button fxs-portal-border" data-bind="press: $data, attr: { title: text }, css: { 'fxs-portal-button-primary': $data.primary }"><span class="fxs-button-text" data-bind="text: text"></span></div>`,
  'command-bar': commandBar,
  menu,
  content,
  footer,
  blade: `
<section class="fxs-blade fxs-stacklayout-child fxs-bladesize-xlarge" data-bind="attr: { 'aria-label': title }">
  <!-- ko ifnot: frame() && frame().fragment -->
  <header class="fxs-blade-header">
    <div class="fxs-blade-title">
      <h2 class="fxs-blade-title-titleText msportalfx-tooltip-overflow" data-bind="text: title, attr: { title: title }"></h2>
      <div class="fxs-blade-title-subtitleText fxs-portal-subtext" data-bind="text: subtitle"></div>
    </div>
    <div class="fxs-blade-actions"><div role="button" class="fxs-blade-close" data-bind="press: close, attr: { title: close.text, 'aria-label': $root.t('closeContent', { title: title() }) }">${icons.cross}</div></div>
  </header>
  <!-- /ko -->
  <div class="fxs-blade-columns">
    <!-- ko if: menu --><!-- ko template: { name: 'menu', data: menu } --><!-- /ko --><!-- /ko -->
    <div class="fxs-blade-main">
      <!-- ko ifnot: frame -->${commandBar}<!-- /ko -->
      <!-- ko if: frame --><div class="fxs-blade-frame" data-bind="frame: $data"></div><!-- /ko -->
      ${content}
      ${footer}
    </div>
  </div>
</section>`,
};
