import type { PageLink, PageLinks } from './page-links.ts';
import { plainWords } from './plain-words.ts';
import { safeAddress, speaksOfDoing } from './safe-address.ts';
import { isSamePlace } from './visit.ts';
import { isWordedAs, type Wording } from './wording.ts';

/** How the link to a page is called, as data. */
export interface LinkDescription {
  readonly captions: readonly string[];
  /** How it may be called where nobody wrote it down. */
  readonly wording?: Wording;
  /** What the words of its address tend to say, in plain words. */
  readonly path: RegExp;
}

/** The link to a page, and the links to pages from which it is reached, the likeliest first. */
export interface Way {
  readonly link: LinkDescription;
  readonly via: readonly LinkDescription[];
}

export type LinkChoice =
  | { readonly outcome: 'found'; readonly address: string }
  | { readonly outcome: 'missing' }
  /** More than one address fits: nobody guesses. */
  | { readonly outcome: 'ambiguous' };

/** The next hop on a way: straight to the page if its link is there, else to where it is reached from. */
export function nextHop(
  page: PageLinks,
  way: Way,
  host: string,
  visited: readonly string[],
): LinkChoice {
  for (const wanted of [way.link, ...way.via]) {
    const choice = chooseLink(page, wanted, host);
    if (choice.outcome === 'ambiguous') return choice;
    if (choice.outcome === 'found' && !isAmong(choice.address, visited)) return choice;
  }
  return { outcome: 'missing' };
}

/** The one address of the page that its caption and one more sign speak for. */
function chooseLink(page: PageLinks, wanted: LinkDescription, host: string): LinkChoice {
  const fitting = page.links.filter((link) => isItsLink(link, wanted, host));
  const addresses = [...new Set(fitting.map(({ address }) => placeIn(address)))];
  const [address, second] = addresses;
  if (second !== undefined) return { outcome: 'ambiguous' };
  if (address === undefined || isSamePlace(address, page.address)) return { outcome: 'missing' };
  return { outcome: 'found', address };
}

function isItsLink(link: PageLink, wanted: LinkDescription, host: string): boolean {
  const url = safeAddress(link.address, host);
  if (url === null || link.captions.some(speaksOfDoing)) return false;
  if (!link.captions.some((caption) => isCaptionOf(caption, wanted))) return false;
  return link.isInMenu || wanted.path.test(plainWords(`${url.pathname} ${url.search} ${url.hash}`));
}

function isCaptionOf(caption: string, { captions, wording }: LinkDescription): boolean {
  const said = plainWords(caption);
  if (said === '') return false;
  return (
    captions.some((known) => plainWords(known) === said) ||
    (wording !== undefined && isWordedAs(caption, wording))
  );
}

/** A mark within a page makes no other page of it, unless applications name their places so. */
function placeIn(address: string): string {
  const url = new URL(address);
  if (!url.hash.includes('/')) url.hash = '';
  return url.href;
}

function isAmong(address: string, visited: readonly string[]): boolean {
  return visited.some((each) => isSamePlace(each, address));
}
