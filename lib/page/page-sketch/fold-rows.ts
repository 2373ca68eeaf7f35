/** A list with more children than this is one of data. */
const longList = 30;
const keptRows = 6;
const fields =
  'input:not([type=checkbox]):not([type=radio]), textarea, select, h1, h2, h3, h4, h5, h6';

/**
 * Tells how often a child of a long list stands in a sketch: rows that are alike and hold no field are
 * told once, with their number; 0 is for those that another one stands for.
 */
export function foldRows(
  parent: Element | ShadowRoot,
  controls: ReadonlyMap<Element, number>,
): (child: Element) => number {
  if (parent.childElementCount <= longList) return () => 1;
  const times = new Map<Element, number>();
  let alike: Element[] = [];
  for (const child of parent.children) {
    const [first] = alike;
    const isAlike = first !== undefined && nameOf(first) === nameOf(child);
    if (!isAlike || holdsMore(child, controls)) alike = [];
    alike.push(child);
    const last = alike[keptRows - 1];
    if (alike.length <= keptRows || last === undefined) continue;
    times.set(child, 0);
    times.set(last, alike.length - keptRows + 1);
  }
  return (child) => times.get(child) ?? 1;
}

function nameOf(row: Element): string {
  return `${row.tagName} ${row.getAttribute('role') ?? ''}`;
}

function holdsMore(row: Element, controls: ReadonlyMap<Element, number>): boolean {
  if (row.querySelector(fields) !== null || row.shadowRoot !== null) return true;
  return [...controls.keys()].some((control) => row.contains(control));
}
