/** A tag, declarations included, in whose values no bracket opens. */
const tags = /<(?:[^<>"']|"[^"<]*"|'[^'<]*')*>/g;

/**
 * Whether a bracket opens within the value of an attribute. XML forbids it, and Chromium's parser lets it
 * pass, so that others would see no document where it sees one.
 *
 * @param xml a text without comments, instructions and CDATA sections.
 */
export function hasBareBracket(xml: string): boolean {
  return xml.replace(tags, '').includes('<');
}
