import { partsOf } from './blade.ts';
import { icons } from './icons.ts';

const weave = 'fxc-weave-pccontrol fxc-section-control fxc-base msportalfx-form-formelement';
const control = 'data-formelement="pcControl: __control_vm__"';

const label = `
<div class="azc-form-labelcontainer azc-text-label"><label class="azc-form-label" data-bind="text: label, attr: { id: $labelId, for: $labelId + '-for' }"></label><!-- ko if: $data.required --><span class="azc-form-required" aria-hidden="true">*</span><!-- /ko --></div>`;

const problem = `
<div class="azc-validation-message" role="alert" data-bind="visible: problem, text: problem"></div>`;

const hints = `
<div class="azc-form-hints" data-bind="visible: hints.length > 0"><span data-bind="text: $root.t('patterns')"></span> <!-- ko foreach: hints --><span class="azc-form-hint" data-bind="text: $data"></span> <!-- /ko --></div>`;

const addressBox = `
<div class="fxc-base azc-control azc-editableControl azc-validatableControl azc-inputbox azc-textBox" data-control data-editable data-bind="attr: { 'data-validatable-control-valid': String(!problem()) }">
  <div class="azc-inputbox-wrapper azc-textBox-wrapper">
    <input type="text" class="azc-input azc-formControl azc-validation-border" aria-readonly="false" autocomplete="off" spellcheck="false" data-bind="value: value, attr: { name: $boxName(), 'aria-labelledby': $labelId, 'data-truth': $parent.truth }, css: { 'fxs-br-error azc-br-invalid': problem }">
  </div>
  ${problem}
</div>`;

export const formTemplates = {
  'part-field': `
<div ${control} class="${weave} fxc-has-label azc-fabric azc-validationBelowCtrl" data-bind="pcControl: __control_vm__, css: { 'azc-textField fxc-TextField': !secret, 'azc-passwordField fxc-PasswordField': secret }, attr: { 'data-validatable-control-valid': String(!problem()) }">
  ${label}
  <div class="azc-formElementContainer" data-bind="viewState: { $shown: false }">
    <input autocomplete="off" spellcheck="false" data-bind="value: value, enable: enabled, attr: { type: secret &amp;&amp; !$shown() ? 'password' : 'text', id: $labelId + '-for', 'aria-labelledby': $labelId, 'aria-required': required ? 'true' : null, 'aria-invalid': problem() ? 'true' : null, placeholder: placeholder, 'data-truth': truth || null }, css: { 'azc-br-edited fxs-br-dirty': dirty, 'fxs-br-error azc-br-invalid': problem }">
    <!-- ko if: secret --><div role="button" tabindex="0" class="azc-reveal" data-bind="click: () => $shown(!$shown()), attr: { 'aria-label': $root.t('showPassword') }">${icons.eye}</div><!-- /ko -->
    ${problem}
  </div>
  ${hints}
</div>`,
  'part-addresses': `
<div ${control} class="${weave} fxc-has-label ext-address-list" data-bind="pcControl: __control_vm__">
  ${label}
  <div class="ext-address-rows" data-bind="foreach: rows">
    <div class="ext-address-row">
      ${addressBox}
      <label class="ext-address-default"><input type="checkbox" data-bind="checked: isDefault"> <span data-bind="text: $parent.defaultText"></span></label>
      <div role="button" class="ext-address-remove" data-bind="press: remove, attr: { title: remove.text, 'aria-label': remove.text }">${icons.bin}</div>
    </div>
  </div>
  ${problem}
  <div role="button" class="ext-address-add" data-bind="press: add, text: add.text"></div>
  ${hints}
</div>`,
  'part-tick': `
<div ${control} class="${weave} azc-checkBox" data-bind="pcControl: __control_vm__">
  <label><input type="checkbox" data-bind="checked: value, enable: enabled"> <span data-bind="text: label"></span></label>
</div>`,
  'part-choice': `
<div ${control} class="${weave} fxc-has-label azc-dropDown" data-bind="pcControl: __control_vm__">
  ${label}
  <select class="azc-select" data-bind="options: options, optionsText: 'text', optionsValue: 'key', value: value, enable: enabled, attr: { id: $labelId + '-for', 'aria-labelledby': $labelId, 'data-truth': truth || null }"></select>
</div>`,
  'part-search': `
<div class="${weave} azc-searchBox" data-bind="pcControl: __control_vm__">
  <span class="azc-searchBox-icon">${icons.lens}</span>
  <input type="text" role="searchbox" class="azc-input" autocomplete="off" spellcheck="false" data-bind="value: value, valueUpdate: 'input', attr: { placeholder: placeholder, 'aria-label': placeholder, 'data-truth': truth || null }">
</div>`,
  'part-columns': `<div class="ext-columns">${partsOf('parts')}</div>`,
  'part-tip': `
<!-- ko if: open -->
<div class="ext-tip-anchor"><div class="fxs-teachingbubble" role="dialog" data-bind="attr: { 'aria-label': title }">
  <div role="button" tabindex="0" class="fxs-teachingbubble-close" data-bind="click: () => open(false), attr: { 'aria-label': closeText }">${icons.cross}</div>
  <div class="fxs-teachingbubble-title" data-bind="text: title"></div>
  <div data-bind="text: text"></div>
</div></div>
<!-- /ko -->`,
};
