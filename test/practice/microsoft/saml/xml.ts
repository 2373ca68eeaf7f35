/** XML text in which every inserted value is escaped already. */
export interface Xml {
  readonly xml: string;
}

type XmlValue = string | Xml | readonly Xml[];

/**
 * A template for XML: strings are escaped, other templates are inserted as they are. The space that
 * lays out the template is left out, because Entra's documents are one line.
 */
export function xml(strings: TemplateStringsArray, ...values: XmlValue[]): Xml {
  return { xml: strings.map((part, i) => tidy(part) + render(values[i])).join('') };
}

function tidy(part: string): string {
  return part.replace(/(^|>)\s+(?=<|$)/g, '$1');
}

function render(value: XmlValue | undefined): string {
  if (value === undefined) return '';
  if (typeof value === 'string') return escapeXml(value);
  return 'xml' in value ? value.xml : value.map((part) => part.xml).join('');
}

function escapeXml(text: string): string {
  return text.replace(/[&<>"]/g, (character) => `&#${character.charCodeAt(0)};`);
}
