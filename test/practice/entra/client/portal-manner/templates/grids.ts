import { icons } from './icons.ts';

const pieces = `<!-- ko foreach: row.cells[key] --><span data-bind="text: text, attr: { 'data-truth': truth || null }"></span> <!-- /ko -->`;

const cell = `
<!-- ko if: row.open && column() === 0 --><a class="fxs-fxclick" href="#" data-bind="click: () => row.open()">${pieces}</a><!-- /ko -->
<!-- ko ifnot: row.open && column() === 0 -->${pieces}<!-- /ko -->`;

const tick = `<div role="checkbox" tabindex="0" class="azc-checkBox-box" data-bind="press: { enabled: () => true, press: () => toggle(row.key) }, attr: { 'aria-checked': String(grid.ticked().includes(row.key)), 'aria-label': row.cells[grid.columns[0].key][0].text }"></div>`;

const rowMenu = `
<div class="ext-row-menu" data-bind="viewState: { $open: false }">
  <div role="button" tabindex="0" class="ext-row-menu-button" data-bind="click: () => $open(!$open()), attr: { 'aria-label': $root.t('moreOptions'), 'aria-expanded': String($open()) }">${icons.dots}</div>
  <div class="fxs-dropmenu" role="menu" data-bind="visible: $open, foreach: row.menu">
    <div role="menuitem" class="fxs-dropmenu-item" data-bind="text: text, press: { ...$data, press: () => { $open(false); press(); } }"></div>
  </div>
</div>`;

const help = `
let: {
  grid: $data,
  toggle: (key) => {
    const others = ticked().filter((other) => other !== key);
    ticked(others.length < ticked().length ? others : [...others, key]);
  }
}`;

const table = (look: string) => `
<div class="${look}" data-bind="growing: { items: rows, step: 20 }">
<!-- ko ${help} -->
<table class="azc-grid-full" data-bind="attr: { 'aria-label': name }">
  <thead><tr><!-- ko if: ticked --><th class="azc-grid-tick"></th><!-- /ko --><!-- ko foreach: columns --><th scope="col" data-bind="text: title"></th><!-- /ko --><th></th></tr></thead>
  <tbody class="azc-grid-groupdata" data-bind="foreach: { data: $grown, as: 'row' }">
    <tr data-bind="click: () => { if (grid.ticked) toggle(row.key); }">
      <!-- ko if: grid.ticked --><td class="azc-grid-tick">${tick}</td><!-- /ko -->
      <!-- ko foreach: grid.columns --><td data-bind="let: { column: $index }">${cell}</td><!-- /ko -->
      <td class="azc-grid-menu"><!-- ko if: row.menu.length > 0 -->${rowMenu}<!-- /ko --></td>
    </tr>
  </tbody>
</table>
<div class="azc-grid-empty" data-bind="visible: rows().length === 0, text: empty"></div>
<!-- /ko -->
<div data-more class="ext-more"></div>
</div>`;

const list = `
<div class="fxc-gc" role="grid" data-bind="growing: { items: rows, step: 20 }, attr: { 'aria-label': name }">
<!-- ko ${help} -->
  <div class="fxc-gc-row fxc-gc-head" role="row" data-bind="foreach: columns"><div class="fxc-gc-columnheader" role="columnheader" data-bind="text: title"></div></div>
  <!-- ko foreach: { data: $grown, as: 'row' } -->
  <div class="fxc-gc-row" role="row" data-bind="foreach: grid.columns"><div class="fxc-gc-cell" role="gridcell"><div class="fxc-gc-text" data-bind="let: { column: $index }">${cell}</div></div></div>
  <!-- /ko -->
  <div class="azc-grid-empty" data-bind="visible: rows().length === 0, text: empty"></div>
<!-- /ko -->
  <div data-more class="ext-more"></div>
</div>`;

export const gridTemplates = {
  'part-grid': `<!-- ko template: { name: 'grid-' + look, data: $data } --><!-- /ko -->`,
  'grid-list': list,
  'grid-table': table('ext-table'),
  'grid-people': table('azc-vivaControl'),
};
