import type { PageLink, PageLinks } from '../../consoles/page-links.ts';
import { isVisible } from '../visible.ts';
import { linkCaptions } from './link-captions.ts';
import { isInMenu, isReachable } from './link-place.ts';
import { isPlainLink } from './plain-link.ts';
import { isUnsaved } from './unsaved.ts';

const most = 500;
const longest = 2_000;

/** The links of a document that a person could follow by a plain press, and whether leaving it loses something. */
export function readLinks(page: Document): PageLinks {
  const links = [...page.querySelectorAll<HTMLAnchorElement>('a[href]')]
    .filter((link) => isPlainLink(link) && link.href.length <= longest)
    .map(linkOf)
    .filter((link) => link !== null);
  return { address: page.location.href, isUnsaved: isUnsaved(page), links: links.slice(0, most) };
}

function linkOf(link: HTMLAnchorElement): PageLink | null {
  if (!isVisible(link) && !isReachable(link)) return null;
  const captions = linkCaptions(link);
  if (captions.length === 0) return null;
  return { address: link.href, captions, isInMenu: isInMenu(link) };
}
