import { boxOf } from '../overlay/follow-layout.ts';
import type { Box } from '../overlay/geometry.ts';
import { colours, part, style, textStyle } from '../overlay/layer.ts';

interface ShownCandidate {
  readonly name: string;
  readonly box: Box;
}

export interface PointingDrawing {
  readonly draw: (candidates: readonly ShownCandidate[], current: number) => void;
  readonly focus: () => void;
}

/** Draws the dimmed page with its candidates cut out and outlined, as a list for screen readers. */
export function drawPointing(page: Document, root: ShadowRoot, hint: string): PointingDrawing {
  const palette = colours(page);
  const dim = part(root, { position: 'fixed', inset: '0', background: 'rgb(0 0 0 / 45%)' });
  const list = part(root, { position: 'fixed', inset: '0', outline: 'none' });
  list.tabIndex = 0;
  list.setAttribute('role', 'listbox');
  list.setAttribute('aria-label', hint);
  const sentence = part(root, { ...textStyle(palette), left: '50%', top: '12px' });
  style(sentence, { transform: 'translateX(-50%)', maxWidth: 'min(480px, 90vw)' });
  sentence.setAttribute('aria-hidden', 'true');
  // Every document of the page dims itself; one sentence is enough.
  sentence.textContent = page.defaultView === page.defaultView?.top ? hint : '';
  style(sentence, { display: sentence.textContent === '' ? 'none' : 'block' });
  const name = part(root, { ...textStyle(palette), fontWeight: '600' });
  name.setAttribute('aria-hidden', 'true');

  const draw = (candidates: readonly ShownCandidate[], current: number) => {
    style(dim, {
      clipPath: cutOut(page, [...candidates.map(({ box }) => box), ...framesIn(page)]),
    });
    list.replaceChildren(
      ...candidates.map((each, index) =>
        option(page, each, index, index === current, palette.accent),
      ),
    );
    const chosen = candidates[current];
    if (chosen) list.setAttribute('aria-activedescendant', `candidate-${current}`);
    else list.removeAttribute('aria-activedescendant');
    style(name, { display: chosen ? 'block' : 'none', ...besideBox(page, chosen?.box) });
    name.textContent = chosen?.name ?? '';
  };
  return { draw, focus: () => list.focus({ preventScroll: true }) };
}

function option(
  page: Document,
  { name, box }: ShownCandidate,
  index: number,
  isCurrent: boolean,
  accent: string,
): HTMLElement {
  const element = page.createElement('div');
  element.id = `candidate-${index}`;
  element.setAttribute('role', 'option');
  element.setAttribute('aria-selected', String(isCurrent));
  element.setAttribute('aria-label', name);
  style(element, {
    position: 'fixed',
    boxSizing: 'border-box',
    visibility: box.width > 0 ? 'visible' : 'hidden',
    left: `${box.left - 3}px`,
    top: `${box.top - 3}px`,
    width: `${box.width + 6}px`,
    height: `${box.height + 6}px`,
    border: `${isCurrent ? 4 : 2}px ${isCurrent ? 'solid' : 'dashed'} ${accent}`,
    borderRadius: '4px',
    // White around the line, so that it stands out on any ground.
    boxShadow: '0 0 0 2px #fff',
  });
  return element;
}

/** What a frame shows is dimmed and outlined by the frame's own layer. */
function framesIn(page: Document): Box[] {
  return [...page.querySelectorAll('iframe')].map(boxOf).filter(({ width }) => width > 0);
}

/** The whole viewport with a hole for each box. */
function cutOut(page: Document, boxes: readonly Box[]): string {
  const { clientWidth: width, clientHeight: height } = page.documentElement;
  const holes = boxes.map(
    ({ left, top, width: w, height: h }) => `M${left} ${top}h${w}v${h}h${-w}z`,
  );
  const whole = `M0 0H${Math.max(width, 1)}V${Math.max(height, page.defaultView?.innerHeight ?? 1)}H0z`;
  return `path(evenodd, "${whole}${holes.join('')}")`;
}

function besideBox(page: Document, box: Box | undefined) {
  if (box === undefined) return {};
  const { innerHeight, innerWidth } = page.defaultView ?? { innerHeight: 0, innerWidth: 0 };
  const below = box.top + box.height + 10;
  const top = below + 40 < innerHeight ? below : box.top - 46;
  return {
    left: `${Math.max(8, Math.min(box.left, innerWidth - 290))}px`,
    top: `${Math.max(8, top)}px`,
  };
}
