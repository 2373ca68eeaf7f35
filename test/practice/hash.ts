/** FNV-1a over a text: 32 bits, never negative. Enough to scatter a few hundred keys. */
export function hash(text: string): number {
  let state = 0x811c9dc5;
  for (const character of text) {
    state = Math.imul(state ^ (character.codePointAt(0) ?? 0), 0x01000193) >>> 0;
  }
  return state;
}
