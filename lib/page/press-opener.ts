import { fitCaption, normaliseCaption } from '../consoles/caption.ts';
import type { FillOrder } from '../consoles/fill-order.ts';
import type { PageId } from '../consoles/ids.ts';
import { pageOpeners } from '../consoles/page-openers.ts';
import { isSamePlace } from '../consoles/visit.ts';
import { isHarmless } from './bring-to-light.ts';
import { buttonCaptions } from './captions-of.ts';
import type { FillContext } from './fill-target.ts';
import type { OutlinedDocument } from './outline-document.ts';
import { soleTile } from './presses/choose-tile.ts';
import { whyUnreachable } from './reachable.ts';
import { reviewedPage } from './reviewed-page.ts';
import { pressables, whyNotPressed } from './save/find-save.ts';
import { shownIn } from './shown-in.ts';
import { textOf } from './text-of.ts';
import { isVisible } from './visible.ts';

/** Changes of a page that are waited for until what was opened shows its own opener. */
const mostChanges = 20;

/**
 * Presses the one button of a page that opens what an errand goes to. False where none was pressed: where there are
 * several or none, where it might send or leave something, or where the order is for another page.
 */
export async function pressOpener(
  order: FillOrder,
  goal: PageId,
  context: FillContext,
): Promise<boolean> {
  const opener = pageOpeners.find((each) => each.on === order.page && each.goal === goal);
  if (opener === undefined || reviewedPage(order, context) === null) return false;
  if (opener.isTile) return pressTile(opener.says, context);
  const headings = context.described().pages.find(({ id }) => id === goal)?.headings ?? [];
  const names = opener.says.flatMap((says) => [says, ...headings.map((name) => `${says} ${name}`)]);
  if (!pressOne(names, opener.belowGoal ? headings : null, context)) return false;
  if (opener.next === undefined) return true;
  for (let changes = 0; changes < mostChanges && !context.signal.aborted; changes += 1) {
    if (!isSamePlace(context.address(), order.visit.address)) break;
    if (pressOne(opener.next, null, context)) break;
    await context.nextChange();
  }
  return true;
}

function pressTile([name = '']: readonly string[], context: FillContext): boolean {
  const { shadowRoots } = context.outline();
  const tile = soleTile(name, { pane: null }, [document, ...shadowRoots]);
  if (typeof tile === 'string' || !isHarmless(tile)) return false;
  if (whyNotPressed(tile, context.geometry) !== null) return false;
  tile.click();
  return true;
}

/**
 * Presses the one button that bears one of these names, if that can do no harm.
 *
 * @param below Headings, one of which it has to stand below; null where that is no matter.
 */
function pressOne(
  names: readonly string[],
  below: readonly string[] | null,
  context: FillContext,
): boolean {
  const outlined = context.outline();
  const known = new Set(names.map(normaliseCaption));
  const says = (element: Element) =>
    buttonCaptions(element).some(({ text }) => known.has(normaliseCaption(text)));
  const named = pressables([document, ...outlined.shadowRoots], says);
  const [button, second] = named.filter(
    (each) => below === null || standsUnder(each, below, { named, outlined }),
  );
  if (button === undefined || second !== undefined || !isHarmless(button)) return false;
  if (whyUnreachable(button, context.geometry) !== null) return false;
  button.click();
  return true;
}

interface Among {
  /** All that bear the names. */
  readonly named: readonly Element[];
  readonly outlined: OutlinedDocument;
}

/**
 * Whether a button is that of a heading: of the only one in the smallest part of the page that has any. Where that has
 * several the nearest one above counts, unless such a button stands before the first of its rank: then each may stand
 * before its own.
 */
function standsUnder(button: Element, below: readonly string[], { named, outlined }: Among) {
  const { headings, part } = headingsAround(button);
  const meant = headings.find((each) => fitCaption(textOf(each), below) !== null);
  if (meant === undefined) return false;
  if (headings.length === 1) return true;
  const [first = meant] = headings.filter(({ tagName }) => tagName === meant.tagName);
  const isBefore = (each: Element) =>
    Boolean(first.compareDocumentPosition(each) & Node.DOCUMENT_POSITION_PRECEDING);
  if (named.some((each) => part?.contains(each) && isBefore(each))) return false;
  return headingsOf(button, outlined).some((text) => fitCaption(text, below));
}

const anyHeading = 'h1, h2, h3, h4, h5, h6, legend, [role=heading]';

function headingsAround(button: Element): { headings: readonly Element[]; part: Element | null } {
  for (let part = shownIn(button); part !== null; part = shownIn(part)) {
    const headings = [...part.querySelectorAll(anyHeading)].filter(isVisible);
    if (headings.length > 0) return { headings, part };
  }
  return { headings: [], part: null };
}

/** The nearest heading above a button. */
function headingsOf(button: Element, { outline, elements }: OutlinedDocument): readonly string[] {
  const item = outline.items('button').find(({ order }) => elements.get(order) === button);
  return item?.section.slice(0, 1) ?? [];
}
