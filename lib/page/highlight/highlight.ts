import { matchField } from '../../consoles/field-state.ts';
import type { FieldId, PageId } from '../../consoles/ids.ts';
import type { ConsolePage } from '../console-page.ts';
import { boxOf, followLayout, seenPartOf } from '../overlay/follow-layout.ts';
import { directionTo, placeBubble, type Size } from '../overlay/geometry.ts';
import { colours, openLayer, part, style, textStyle } from '../overlay/layer.ts';
import { soleSave } from '../save/find-save.ts';
import { scopeOf } from '../save/save-scope.ts';

export interface HighlightOrder {
  readonly page: PageId;
  readonly field: FieldId;
  readonly hint: string;
  /** What the button says that saves the field's form: that is outlined in the field's place. */
  readonly save?: string | undefined;
}

const arrows = { 'at-it': '', up: '↑ ', down: '↓ ', left: '← ', right: '→ ' } as const;

/**
 * Outlines a field's control with a short hint beside it, as long as the field is found, until the signal
 * aborts. It takes no press and covers nothing of the control. The panel says the same in words, so to
 * a screen reader of the page it is not there.
 */
export function highlight(
  page: Document,
  console: ConsolePage,
  { page: pageId, field, hint, save }: HighlightOrder,
  signal: AbortSignal,
): void {
  const { root, host } = openLayer(page, signal);
  host.setAttribute('aria-hidden', 'true');
  const palette = colours(page);
  const frame = part(root, {
    position: 'fixed',
    boxSizing: 'border-box',
    border: `3px solid ${palette.accent}`,
    borderRadius: '6px',
    boxShadow: '0 0 0 2px #fff',
  });
  const bubble = part(root, textStyle(palette));
  let element: Element | null = null;

  const find = () => {
    const { outlined, described } = console.readNow();
    const known = described.pages.find((each) => each.id === pageId);
    const description = known?.fields.find((each) => each.id === field);
    const match = description && matchField(outlined.outline, description);
    element = match?.outcome === 'found' ? (outlined.elements.get(match.item.order) ?? null) : null;
    if (element === null || save === undefined) return;
    const button = soleSave(save, scopeOf(element), [page, ...outlined.shadowRoots]);
    element = typeof button === 'string' ? null : button;
  };
  const draw = () => {
    const isThere = element?.isConnected ?? false;
    const display = isThere ? 'block' : 'none';
    // A change of the host is a change of the page, which would be looked at again.
    if (host.style.display !== display) style(host, { display });
    if (element === null || !isThere) return;
    const seen = seenPartOf(element);
    const box = grown(seen.width > 0 ? seen : boxOf(element));
    const view = viewOf(page);
    // What is scrolled out of a part of the page has no outline, which would lie over something else.
    style(frame, { visibility: seen.width > 0 ? 'visible' : 'hidden' });
    bubble.textContent = arrows[directionTo(box, view)] + hint;
    const size = { width: bubble.offsetWidth, height: bubble.offsetHeight };
    const { left, top } = placeBubble(box, size, view);
    style(frame, position(box));
    style(bubble, { left: `${left}px`, top: `${top}px` });
  };

  find();
  const moved = followLayout(page, draw, signal, () => (element ? [element] : []));
  console.afterLook(() => {
    find();
    moved();
  }, signal);
}

function viewOf(page: Document): Size {
  const { clientWidth: width, clientHeight: height } = page.documentElement;
  return { width, height: page.defaultView?.innerHeight ?? height };
}

const room = 4;

function grown({ left, top, width, height }: ReturnType<typeof boxOf>) {
  return {
    left: left - room,
    top: top - room,
    width: width + 2 * room,
    height: height + 2 * room,
  };
}

function position({ left, top, width, height }: ReturnType<typeof boxOf>) {
  return { left: `${left}px`, top: `${top}px`, width: `${width}px`, height: `${height}px` };
}
