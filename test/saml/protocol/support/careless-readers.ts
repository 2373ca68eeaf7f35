/** How a reader without care finds out who signed in. Each takes the text and none of them checks anything. */
export type CarelessReader = (xml: string) => string | null;

export function parsed(xml: string): Document {
  return new DOMParser().parseFromString(xml, 'application/xml');
}

export function isWellFormed(xml: string): boolean {
  return parsed(xml).getElementsByTagName('parsererror').length === 0;
}

function namesIn(xml: string): Element[] {
  return [...parsed(expanded(xml)).getElementsByTagNameNS('*', 'NameID')];
}

export const firstName: CarelessReader = (xml) => namesIn(xml)[0]?.textContent ?? null;

export const lastName: CarelessReader = (xml) => namesIn(xml).at(-1)?.textContent ?? null;

/** Takes the first piece of text alone, as if nothing could divide it. */
export const firstText: CarelessReader = (xml) => {
  const texts = [...(namesIn(xml)[0]?.childNodes ?? [])].filter((each) => each.nodeType === 3);
  return texts[0]?.nodeValue ?? null;
};

/** Takes the first line, or what is left without the space around it. */
export const firstLine: CarelessReader = (xml) =>
  firstName(xml)
    ?.trim()
    .split(/[\r\n]/)[0] ?? null;

/** Parses nothing at all. */
export const byPattern: CarelessReader = (xml) =>
  /<(?:\w+:)?NameID(?: [^>]*)?>([^<]*)<\/(?:\w+:)?NameID>/.exec(xml)?.[1] ?? null;

/** Takes the last of the attributes of that name, as one does who puts them into a table. */
export const lastMail: CarelessReader = (xml) => {
  const attributes = [...parsed(xml).getElementsByTagNameNS('*', 'Attribute')];
  return (
    attributes.filter((each) => each.getAttribute('Name')?.endsWith('/emailaddress')).at(-1)
      ?.textContent ?? null
  );
};

/** Takes the last attribute of an element by its local name, wherever it belongs. */
export function lastAttribute(element: string, name: string): CarelessReader {
  return (xml) => {
    const [found] = parsed(xml).getElementsByTagNameNS('*', element);
    return (
      [...(found?.attributes ?? [])].findLast((each) => each.localName === name)?.value ?? null
    );
  };
}

export function lastText(element: string): CarelessReader {
  return (xml) => [...parsed(xml).getElementsByTagNameNS('*', element)].at(-1)?.textContent ?? null;
}

/** The text with the entities put in that it declares, as parsers do it that allow declarations. */
export function expanded(xml: string): string {
  const declared = [...xml.matchAll(/<!ENTITY (\w+) "([^"]*)">/g)];
  const body = xml.replace(/<!DOCTYPE[^[>]*(?:\[[\s\S]*?\])?>/, '');
  return declared.reduce(
    (text, [, name = '', value = '']) => text.replaceAll(`&${name};`, value),
    body,
  );
}
