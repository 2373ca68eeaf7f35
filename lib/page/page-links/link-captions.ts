import { textOf } from '../text-of.ts';

const longest = 200;
const most = 6;

/** What a link says: its text, its label, the texts of its pictures. A label hides the text from nobody here. */
export function linkCaptions(link: HTMLAnchorElement): string[] {
  const pictures = [...link.querySelectorAll('img[alt], svg > title, [aria-label]')];
  const texts = [
    textOf(link),
    link.getAttribute('aria-label'),
    labelledBy(link),
    link.getAttribute('title'),
    ...pictures.map(pictureText),
  ];
  const tidy = texts.map((text) => text?.replace(/\s+/g, ' ').trim() ?? '');
  return [...new Set(tidy)].filter((text) => text !== '' && text.length <= longest).slice(0, most);
}

function pictureText(picture: Element): string | null {
  return picture.getAttribute('alt') ?? picture.getAttribute('aria-label') ?? picture.textContent;
}

function labelledBy(link: HTMLAnchorElement): string {
  const ids = link.getAttribute('aria-labelledby')?.split(/\s+/) ?? [];
  return ids.map((id) => link.ownerDocument.getElementById(id)?.textContent ?? '').join(' ');
}
