import { readFileSync } from 'node:fs';
import { inProject } from '../support/project.ts';

/** A row of the portal's grid: tick box, link, three texts, menu button. 13 elements. */
const gridRow = `
<div class="fxc-gc-row" role="row" data-bind="css: { 'fxs-selected': ticked }">
  <div class="fxc-gc-cell" role="gridcell"><div role="checkbox" tabindex="0" class="azc-checkBox-box" data-bind="click: tick, attr: { 'aria-checked': String(ticked()), 'aria-label': name }"></div></div>
  <div class="fxc-gc-cell" role="gridcell"><div class="fxc-gc-text"><a class="fxs-fxclick" href="#" data-bind="text: name"></a></div></div>
  <div class="fxc-gc-cell" role="gridcell"><div class="fxc-gc-text"><span data-bind="text: status"></span></div></div>
  <div class="fxc-gc-cell" role="gridcell"><div class="fxc-gc-text" data-bind="text: id"></div></div>
  <div class="fxc-gc-cell" role="gridcell"><div role="button" tabindex="0" class="ext-row-menu-button" aria-label="More options" data-bind="click: tick"></div></div>
</div>`;

/** A form element of the portal: caption, read-only value, copy button. 8 elements. */
const copyableLabel = `
<div data-formelement="pcControl: __control_vm__" class="fxc-weave-pccontrol fxc-section-control fxc-base msportalfx-form-formelement fxc-has-label fxc-copyablelabel">
  <div class="azc-form-labelcontainer azc-text-label"><label class="azc-form-label" data-bind="text: name, attr: { id: key, for: key + '-for' }"></label></div>
  <div class="fxc-copyablelabel-textbox">
    <input readonly type="text" data-bind="value: status, attr: { id: key + '-for', 'aria-labelledby': key, title: status }">
    <div role="button" tabindex="0" class="fxc-copyablelabel-copybutton" aria-label="Copy to clipboard" data-bind="click: tick"><span class="fxs-icon"></span></div>
  </div>
  <span class="azc-form-hint" data-bind="text: hint"></span>
</div>`;

const list = (name: string, each: string) =>
  `<div data-bind="foreach: ${name}" role="grid">${each}</div>`;

/**
 * What a long-used portal window holds: a grid of applications and forms that are on show, and the
 * hidden remains of earlier blades, half and half. As in the practice console, and as is told of the
 * real one, Knockout draws it, a few rows a frame.
 *
 * @param elements How many elements it holds besides what the portal itself draws.
 */
export function portalMarkup(elements: number): string {
  const knockout = readFileSync(
    inProject('node_modules', 'knockout', 'build', 'output', 'knockout-latest.js'),
    'utf8',
  );
  return `
<div id="bench-portal" style="flex: 1 1 0; min-height: 45vh; overflow: auto">
  <section class="fxs-blade" aria-label="All applications"><h2>All applications</h2>${list('shownRows', gridRow)}${list('shownFields', copyableLabel)}</section>
  <div style="display: none" aria-hidden="true"><section class="fxs-blade" aria-label="Earlier"><h2>Earlier</h2>${list('staleRows', gridRow)}${list('staleFields', copyableLabel)}</section></div>
</div>
<script>${knockout.replaceAll('</script', '<\\/script')}</script>
<script>(${drawPortal})(${elements})</script>`;
}

declare global {
  interface Window {
    /** Resolves when the last row stands. */
    benchDrawn: Promise<void>;
  }
}

interface Observable<Value> {
  (): Value;
  (value: Value): void;
}

interface Knockout {
  observable: <Value>(value: Value) => Observable<Value>;
  observableArray: () => { push: (item: unknown) => void };
  applyBindings: (view: unknown, root: Element | null) => void;
}

/** Runs in the page, in as many frames at every size. Every row is a view model of its own, and each looks like a value somewhere. */
function drawPortal(elements: number): void {
  const { ko } = globalThis as typeof globalThis & { ko: Knockout };
  const shares = { shownRows: 13, shownFields: 8, staleRows: 13, staleFields: 8 } as const;
  const view = {
    shownRows: ko.observableArray(),
    shownFields: ko.observableArray(),
    staleRows: ko.observableArray(),
    staleFields: ko.observableArray(),
  };
  const item = (index: number) => {
    const ticked = ko.observable(false);
    const digits = ((index * 2_654_435_761) % 0x1_0000_0000).toString(16).padStart(8, '0');
    return {
      key: `_weave_e_${index}`,
      name: ko.observable(`Application ${index}`),
      status: ko.observable('Enabled'),
      id: ko.observable(`${digits}-5e77-4b1d-8a2c-${digits}${String(index).padStart(4, '0')}`),
      hint: ko.observable(''),
      ticked,
      tick: () => ticked(!ticked()),
    };
  };
  const queue = (Object.keys(shares) as (keyof typeof shares)[]).flatMap((name) => {
    const share = name.endsWith('Rows') ? 0.35 : 0.15;
    const count = Math.round((elements * share) / shares[name]);
    return Array.from({ length: count }, () => name);
  });
  const frames = 40;
  const rowsInFrame = Math.ceil(queue.length / frames);
  const { promise, resolve } = Promise.withResolvers<void>();
  window.benchDrawn = promise;
  let drawn = 0;
  ko.applyBindings(view, document.querySelector('#bench-portal'));
  const draw = () => {
    for (const name of queue.splice(0, rowsInFrame)) {
      drawn += 1;
      view[name].push(item(drawn));
    }
    const portal = document.querySelector('#bench-portal');
    portal?.setAttribute('data-height', String(portal.scrollHeight));
    if (queue.length > 0) requestAnimationFrame(draw);
    else resolve();
  };
  draw();
}
