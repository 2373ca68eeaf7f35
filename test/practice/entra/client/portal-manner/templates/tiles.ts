/** Each look has classes of its own; the extension that plays a page chose them, so they may change. */
const tile = (tileClass: string, titleClass: string) => `
<div class="${tileClass}" role="button" tabindex="0" data-bind="click: () => press(), event: { keydown: (tile, event) => event.key === 'Enter' ? press() : true }, attr: { 'aria-label': title, title: title }">
  <!-- ko if: badge --><div class="ext-tile-badge" aria-hidden="true" data-bind="text: badge"></div><!-- /ko -->
  <div class="ext-tile-words">
    <div class="${titleClass}" data-bind="text: title"></div>
    <div class="ext-tile-text" data-bind="text: text"></div>
  </div>
</div>`;

const linkTile = `
<div class="ext-start-tile">
  <div class="ext-tile-words">
    <div class="ext-start-tile-title" data-bind="text: title"></div>
    <div class="ext-tile-text" data-bind="text: text"></div>
    <a class="fxs-fxclick" href="#" data-bind="click: () => press(), text: link, attr: { 'aria-label': link + ' ' + title }"></a>
  </div>
</div>`;

export const tileTemplates = {
  'part-tiles': `<!-- ko template: { name: 'tiles-' + look, data: $data } --><!-- /ko -->`,
  'tiles-gallery': `
<div data-bind="growing: { items: tiles, step: 15 }">
  <div class="ext-gallery-tiles" data-bind="foreach: $grown">${tile('ext-gallery-tile', 'ext-gallery-tile-name')}</div>
  <div data-more class="ext-more"></div>
</div>`,
  'tiles-method': `
<div class="ext-method-tiles" data-bind="foreach: tiles">${tile('ext-ad-problem-details-card-tile', 'ext-ad-problem-details-card-tile-title')}</div>`,
  'tiles-start': `<div class="ext-start-tiles" data-bind="foreach: tiles">${linkTile}</div>`,
  'tiles-home': `<div class="ext-start-tiles" data-bind="foreach: tiles">${linkTile}</div>`,
};
