import { partsOf } from './blade.ts';
import { icons } from './icons.ts';

export const cardTemplates = {
  'part-card': `
<div class="ext-sso-card">
  <div class="ext-sso-card-number" data-bind="text: number"></div>
  <div class="ext-sso-card-body">
    <div class="ext-sso-card-head">
      <div class="ext-sso-card-title" role="heading" aria-level="3" data-bind="text: title"></div>
      <!-- ko with: edit --><div role="button" class="ext-sso-card-edit" data-bind="press: $data, attr: { title: text }">${icons.pencil}<span data-bind="text: text"></span></div><!-- /ko -->
    </div>
    ${partsOf('parts')}
  </div>
</div>`,
  'part-section': `
<div class="msportalfx-form-section">
  <div class="msportalfx-form-section-title" role="heading" aria-level="4" data-bind="text: title"></div>
  ${partsOf('parts')}
</div>`,
  'part-fact': `
<div class="ext-fact">
  <div class="ext-fact-label" data-bind="text: label"></div>
  <div class="ext-fact-value" data-bind="foreach: pieces, css: { 'ext-fact-missing': missing }"><div data-bind="text: text, attr: { 'data-truth': truth || null }"></div></div>
</div>`,
  'part-copy': `
<div data-formelement="pcControl: __control_vm__" class="fxc-weave-pccontrol fxc-section-control fxc-base msportalfx-form-formelement fxc-has-label fxc-copyablelabel" data-bind="pcControl: __control_vm__">
  <div class="azc-form-labelcontainer azc-text-label"><label class="azc-form-label" data-bind="text: label, attr: { id: $labelId, for: $labelId + '-for' }"></label></div>
  <div class="fxc-copyablelabel-textbox">
    <input readonly type="text" data-bind="attr: { id: $labelId + '-for', 'aria-labelledby': $labelId, value: value, title: value, 'data-truth': truth || null }">
    <div role="button" tabindex="0" class="fxc-copyablelabel-copybutton" data-bind="click: copy, attr: { title: copyText, 'aria-label': copyText }">${icons.copy}</div>
  </div>
</div>`,
  'part-download': `
<div class="ext-fact">
  <div class="ext-fact-label" data-bind="text: label"></div>
  <div class="ext-fact-value"><a class="fxs-fxclick ext-download" data-bind="text: text, attr: { href: href, download: fileName ?? '' }"></a></div>
</div>`,
  'part-words': `
<!-- ko if: look === 'heading' --><div class="ext-heading" role="heading" aria-level="2" data-bind="text: text"></div><!-- /ko -->
<!-- ko if: look === 'problem' --><div class="fxs-info-box fxs-info-box-error" role="alert" data-bind="visible: text, text: text"></div><!-- /ko -->
<!-- ko if: look === 'lead' || look === 'note' --><div data-bind="text: text, css: 'ext-' + look"></div><!-- /ko -->`,
  'part-link': `
<div class="ext-picker-link">
  <div class="azc-form-label" data-bind="text: label"></div>
  <a class="fxs-fxclick" role="button" href="#" data-bind="click: () => press(), text: text"></a>
</div>`,
  'part-buttons': `
<div class="ext-buttons" data-bind="foreach: buttons"><!-- ko template: { name: 'button', data: $data } --><!-- /ko --></div>`,
  'part-wizard': `
<div class="ext-wizard">
  <div role="tablist" class="azc-tabs" data-bind="foreach: tabs"><div role="tab" tabindex="0" class="azc-tab" data-bind="text: title, attr: { 'aria-selected': String($parent.current() === $index()) }, click: () => $parent.current($index())"></div></div>
  <!-- ko with: tabs[current()] --><div role="tabpanel">${partsOf('parts')}</div><!-- /ko -->
</div>`,
};
