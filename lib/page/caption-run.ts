import { controlsWithin, isButton, isControl } from './control-selectors.ts';
import type { LabelFinder } from './label-finder.ts';
import { textOf } from './text-of.ts';

/** A sibling on the level where a text stands between controls. */
type Token = 'control' | 'switch' | 'caption' | 'sentence' | 'boundary';

/** As far to either side is looked. */
const reach = 60;
const longCaption = 14;

/**
 * Whether a text between two controls may be the caption of the one before it. In a flat sequence of texts
 * and controls only its two ends tell: where it begins with a control, or ends with a text, captions may
 * stand behind what they name, and then each control would bear the name of its neighbour.
 *
 * @param text the sibling that holds the text.
 * @param control the sibling right behind it that is the control, or holds it.
 */
export function mayNameWhatIsBefore(text: Node, control: Node, labels: LabelFinder): boolean {
  const tokenOf = (node: Node) => tokenFor(node, labels);
  const before = tokensFrom(text, (node) => node.previousSibling, tokenOf).reverse();
  const first = before.findIndex(isNamed);
  if (first === -1) return false;
  const gap = before.length - 1 - before.findLastIndex(isNamed);
  if (before[first - 1] !== 'caption') return before[first] === 'control' || gap < 2;
  const after = tokensFrom(control, (node) => node.nextSibling, tokenOf);
  // What comes after the text right behind the last control belongs to none of them.
  const last = after.slice(0, after.findLastIndex(isNamed) + 2);
  return last.at(-1) === 'caption' && areSingle(before.slice(first)) && areSingle(last);
}

/** What stands from a node on, itself included, up to what begins or ends a run. */
function tokensFrom(
  start: Node,
  next: (node: Node) => Node | null,
  tokenOf: (node: Node) => Token | null,
): Token[] {
  const tokens: Token[] = [];
  let steps = 0;
  for (let at: Node | null = start; at !== null && steps < reach; at = next(at)) {
    steps += 1;
    const token = at === start && isControl(at) ? 'control' : tokenOf(at);
    if (token === 'boundary') break;
    if (token !== null) tokens.push(token);
  }
  return tokens;
}

/** A control that bears its name elsewhere takes none from here, so a run ends at it. */
function tokenFor(node: Node, labels: LabelFinder): Token | null {
  const text = textOf(node);
  if (isControl(node)) {
    const controls = controlsWithin(node);
    // What copies or clears stands beside its control, and says nothing of the order.
    if (text === '' && controls.every(isButton)) return null;
    if (text !== '' || controls.some((each) => isButton(each) || hasName(each, labels))) {
      return 'boundary';
    }
    return controls.every((each) => each.matches('[type=checkbox], [type=radio]'))
      ? 'switch'
      : 'control';
  }
  if (text === '') return null;
  if (isHeading(node)) return 'boundary';
  const isLong = /[.!?]$/.test(text) || text.split(/\s+/).length > longCaption;
  return isLong ? 'sentence' : 'caption';
}

function hasName(control: Element, labels: LabelFinder): boolean {
  return (
    control.hasAttribute('aria-label') ||
    control.hasAttribute('aria-labelledby') ||
    labels(control).length > 0
  );
}

function isHeading(node: Node): boolean {
  return node instanceof Element && node.matches('h1, h2, h3, h4, h5, h6, legend, [role=heading]');
}

function isNamed(token: Token): boolean {
  return token === 'control' || token === 'switch';
}

/** Two texts between controls are an explanation of the one and the name of the other. */
function areSingle(tokens: readonly Token[]): boolean {
  return tokens.every((token, index) => isNamed(token) || isNamed(tokens[index + 1] ?? 'control'));
}
