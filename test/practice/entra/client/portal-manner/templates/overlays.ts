import { icons } from './icons.ts';

const closeButton = `<div role="button" class="fxs-contextpane-close" data-bind="press: close, attr: { title: close.text, 'aria-label': $root.t('closeContent', { title: title() }) }">${icons.cross}</div>`;

export const overlayTemplates = {
  pane: `
<div class="fxs-contextpane fxs-portal-bg-txt-br az-noprint fxs-portal-contextpane-right fxs-contextpane-visible" role="dialog" aria-labelledby="fxsContextPaneTitle">
  <div class="fxs-contextpane-header">
    <div><h2 id="fxsContextPaneTitle" data-bind="text: title"></h2><div class="fxs-portal-subtext" data-bind="text: subtitle"></div></div>
    ${closeButton}
  </div>
  <!-- ko template: { name: 'command-bar', data: $data } --><!-- /ko -->
  <div class="fxs-contextpane-content">
    <!-- ko template: { name: 'content', data: $data } --><!-- /ko -->
  </div>
  <!-- ko template: { name: 'footer', data: $data } --><!-- /ko -->
</div>`,
  question: `
<div class="fxs-dialog-shade">
  <div class="fxs-messagebox" role="dialog" aria-modal="true" aria-labelledby="fxsMessageBoxTitle">
    <h3 id="fxsMessageBoxTitle" data-bind="text: title"></h3>
    <p data-bind="text: text"></p>
    <div class="fxs-messagebox-buttons" data-bind="foreach: answers">
      <div role="button" class="fxs-button fxs-portal-border" data-bind="press: { ...$data, press: () => { $parent.done(); press(); } }, attr: { title: text }, css: { 'fxs-portal-button-primary': $data.primary }"><span class="fxs-button-text" data-bind="text: text"></span></div>
    </div>
  </div>
</div>`,
  toast: `
<div class="fxs-toast-item fxs-popup" role="alert">
  <div class="fxs-toast-title" data-bind="text: title"></div>
  <div class="fxs-toast-description" data-bind="text: text"></div>
  <div role="button" tabindex="0" class="fxs-toast-dismiss" data-bind="click: dismiss, attr: { 'aria-label': $root.t('dismissToast') }">${icons.cross}</div>
</div>`,
};
