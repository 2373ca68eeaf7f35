import type {
  DocumentSketch,
  PageSketch,
  SketchElement,
  SketchNode,
  SketchOption,
} from '../../lib/consoles/sketch.ts';
import { isElement } from '../../lib/consoles/sketch-release.ts';
import { escaped, renderAttributes } from './render-attributes.ts';
import { safeTag } from './safe-tag.ts';
import { createSamples, type Samples, sampleAddress } from './sample-text.ts';

const empty = new Set(['input', 'img', 'hr']);

/** Puts what a template holds into an open shadow root of the element that it stands in. */
const openShadowRoots = `
(function open(root) {
  for (const template of root.querySelectorAll('template[data-shadow]')) {
    const shadow = template.parentElement.attachShadow({ mode: 'open' });
    shadow.append(template.content);
    template.remove();
    open(shadow);
  }
})(document);`;

/** A page that recognisers judge as they did the one that was sketched. */
export function renderPage(sketch: PageSketch): string {
  return renderDocument(
    sketch,
    (sketch.frames ?? []).map((frame) => renderDocument(frame, [])),
  );
}

/** @param frames Markup of the documents in its frames. */
function renderDocument(sketch: DocumentSketch, frames: readonly string[]): string {
  const page = { samples: createSamples(), frames: [...frames] };
  // The address comes first: what the page shows of it is to be the same everywhere.
  const address = sampleAddress(sketch.address, page.samples);
  const body = renderNodes(sketch.body, [], page);
  const framesWithoutPlace = page.frames.splice(0).map(renderFrame).join('\n');
  return `<!doctype html>
<html lang="${escaped(sketch.language)}">
<head>
<meta charset="utf-8">
<title>A page from a sketch</title>
<!-- address: ${address.replaceAll('--', '%2D%2D')} -->
</head>
<body>
${body}${framesWithoutPlace}
<script>${openShadowRoots}</script>
</body>
</html>
`;
}

interface Page {
  readonly samples: Samples;
  /** Documents that no frame of the page holds yet. */
  readonly frames: string[];
}

function renderNodes(nodes: readonly SketchNode[], around: readonly string[], page: Page): string {
  let wasText = false;
  return nodes
    .map((node) => {
      // Two texts side by side stay two.
      const border = wasText && !isElement(node) ? '<!---->' : '';
      wasText = !isElement(node);
      return border + renderNode(node, around, page);
    })
    .join('');
}

function renderNode(node: SketchNode, around: readonly string[], page: Page): string {
  if (!isElement(node)) return ` ${escaped(page.samples.of(node))} `;
  return Array.from({ length: node.times ?? 1 }, () => renderWrapped(node, around, page)).join('');
}

function renderWrapped(element: SketchElement, around: readonly string[], page: Page): string {
  const wrappers = element.wrappers ?? 0;
  const within = [...around, ...Array.from({ length: wrappers }, () => 'div')];
  const inner = renderElement(element, within, page);
  return `${'<div>'.repeat(wrappers)}${inner}${'</div>'.repeat(wrappers)}`;
}

function renderElement(element: SketchElement, around: readonly string[], page: Page): string {
  if (element.tag === 'iframe') return renderFrame(page.frames.shift() ?? '');
  const safe = safeTag(element, around);
  const start = `\n<${safe.tag}${renderAttributes(element, safe, page.samples)}>`;
  if (empty.has(safe.tag)) return start;
  return `${start}${renderInside(element, [...around, safe.tag], page)}</${safe.tag}>`;
}

function renderInside(element: SketchElement, around: readonly string[], page: Page): string {
  if (element.tag === 'textarea') return element.value ? text(element.value, page) : '';
  if (element.tag === 'select') return renderOptions(element.options ?? [], page);
  const shadow = element.shadow
    ? `<template data-shadow>${renderNodes(element.shadow, [], page)}</template>`
    : '';
  return shadow + renderNodes(element.children ?? [], around, page);
}

function text(value: NonNullable<SketchElement['value']>, page: Page): string {
  return escaped(page.samples.of(value));
}

function renderOptions(options: readonly SketchOption[], page: Page): string {
  return options
    .flatMap((option) =>
      Array.from({ length: option.times ?? 1 }, () => renderOption(option, page)),
    )
    .join('');
}

function renderOption(option: SketchOption, page: Page): string {
  const value = option.value === undefined ? '' : ` value="${text(option.value, page)}"`;
  const chosen = option.chosen ? ' selected' : '';
  const disabled = option.disabled ? ' disabled' : '';
  return `<option${value}${chosen}${disabled}>${text(option.text, page)}</option>`;
}

function renderFrame(html: string): string {
  return html === '' ? '<iframe></iframe>' : `<iframe srcdoc="${escaped(html)}"></iframe>`;
}
