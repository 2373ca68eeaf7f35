/**
 * Whether elements of an XML text stand within one another deeper than that, told without parsing it and in
 * time that grows with its length alone. Of a text that is not well-formed it says only what it met so far.
 */
export function isDeeperThan(most: number, xml: string): boolean {
  let depth = 0;
  for (let at = xml.indexOf('<'); at !== -1; ) {
    const end = endOf(xml, at);
    if (end === -1) return false;
    depth += change(xml, at, end);
    if (depth > most) return true;
    at = xml.indexOf('<', end);
  }
  return false;
}

/** What is no element, by its beginning, and how it ends. */
const others = [
  ['<!--', '-->'],
  ['<![CDATA[', ']]>'],
  ['<?', '?>'],
] as const;

/** Where the markup that begins there is over; -1 where it never is. */
function endOf(xml: string, at: number): number {
  const other = others.find(([begin]) => xml.startsWith(begin, at));
  if (other === undefined) return endOfTag(xml, at + 1);
  const end = xml.indexOf(other[1], at + other[0].length);
  return end === -1 ? -1 : end + other[1].length;
}

/** Behind the next > that stands in no attribute's value. */
function endOfTag(xml: string, from: number): number {
  for (let at = from; at < xml.length; at += 1) {
    const character = xml[at];
    if (character === '>') return at + 1;
    if (character !== '"' && character !== "'") continue;
    at = xml.indexOf(character, at + 1);
    if (at === -1) return -1;
  }
  return -1;
}

function change(xml: string, at: number, end: number): number {
  const next = xml[at + 1];
  if (next === '!' || next === '?') return 0;
  if (next === '/') return -1;
  return xml[end - 2] === '/' ? 0 : 1;
}
