/** What a page's own script makes of a link something else than a visit to its address. */
const other = [
  'download',
  'onclick',
  'ping',
  'data-method',
  'data-turbo-method',
  'data-confirm',
  'data-turbo-confirm',
  'data-remote',
  'data-ajax',
  'data-disable-with',
];

/** Targets that stay in the tab. */
const here = ['', '_self', '_top', '_parent'];

/** True for a link that does nothing but lead to another page of the same origin, in the same tab. */
export function isPlainLink(link: HTMLAnchorElement): boolean {
  if (link.origin !== link.ownerDocument.location.origin || link.protocol !== 'https:')
    return false;
  if (!here.includes(link.target.toLowerCase())) return false;
  if (link.getAttribute('aria-disabled') === 'true') return false;
  return !other.some((name) => link.hasAttribute(name));
}
