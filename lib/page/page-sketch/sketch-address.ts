import type { ConsoleName, PageDescription } from '../../consoles/page-description.ts';
import type { TextShape } from '../../consoles/sketch.ts';
import { addressWords } from '../../consoles/sketch-words.ts';
import { cloud } from '../../saml/clouds.ts';

const longest = 1_000;

/**
 * An address with the words of the console's own grammar; every other part is told by its kind, as in
 * `#view/microsoft_aad_iam/managedappmenublade/~/signon/objectid/<guid:1>`, with the number of equal
 * values in the page. To be asked for when all values were seen.
 */
export function sketchAddress(
  address: string,
  console: ConsoleName,
  pages: readonly PageDescription[],
  shapeOf: (text: string) => TextShape,
): () => string {
  const host = console === 'entra' ? cloud.adminCenterHost : '<company>.imagerelay.com';
  const url = URL.parse(address);
  if (url === null) return () => `https://${host}/`;
  const words = new Set([...addressWords, ...pages.flatMap(wordsOfRoute)]);
  const rest = `${url.pathname}${url.search}${url.hash}`.slice(0, longest);
  const parts = rest
    .split(/([/#?&=~]+)/)
    .map((part, i) => (i % 2 === 1 ? part : (wordOf(part, words) ?? shapeOf(decoded(part)))));
  return () => `https://${host}${parts.map(written).join('')}`;
}

function written(part: string | TextShape): string {
  if (typeof part === 'string') return part;
  return part.same === undefined ? `<${part.kind}>` : `<${part.kind}:${part.same}>`;
}

function wordsOfRoute({ route }: PageDescription): string[] {
  return route ? [...route.views, ...(route.menu ?? [])] : [];
}

/** A part as the grammar writes it; null where it is no word of the grammar. */
function wordOf(part: string, words: ReadonlySet<string>): string | null {
  const lower = part.toLowerCase();
  const view = lower.replace(/\.reactview$/, '');
  return part === '' || words.has(view) ? lower : null;
}

function decoded(part: string): string {
  try {
    return decodeURIComponent(part);
  } catch {
    return part;
  }
}

/** The language that a document declares, in the parts that every BCP 47 tag may have. */
export function sketchLanguage(tag: string): string {
  const [language = '', ...rest] = tag.split('-');
  if (!/^[a-z]{2,3}$/i.test(language)) return '';
  const script = rest.find((part) => /^[a-z]{4}$/i.test(part));
  const region = rest.find((part) => /^[a-z]{2}$/i.test(part));
  return [language.toLowerCase(), script && titled(script), region?.toUpperCase()]
    .filter(Boolean)
    .join('-');
}

function titled(script: string): string {
  return script.charAt(0).toUpperCase() + script.slice(1).toLowerCase();
}
