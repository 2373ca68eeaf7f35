import type { OutlineCaption, OutlineItem } from './outline.ts';
import { plainWords } from './plain-words.ts';

/** Whose value it is: both sides of a SAML connection have a certificate and addresses. */
export type Side = 'idp' | 'sp';

const spName = /(?:^|[^a-z])sp(?:$|[^a-z]|x509|cert|entity|acs|sso|slo|login|logout|key|sign)/;
const idpName = /idp|identity.?provider/;

/** The side that an item belongs to, by what stands closest to it; null where nothing says so. */
export function sideOf(
  item: Pick<OutlineItem, 'name' | 'section'>,
  captions: readonly OutlineCaption[],
): Side | null {
  return (
    firstOf(captions.map(({ text }) => sideInText(text) ?? ownerIn(text))) ??
    sideInName(item.name) ??
    firstOf(item.section.map(sideInText))
  );
}

function firstOf(sides: readonly (Side | null)[]): Side | null {
  return sides.find((side) => side !== null) ?? null;
}

/** A text that names both speaks of the one that it names first. A certificate by the product's name is its own. */
function sideInText(text: string): Side | null {
  const found = /\b(?:idp|sp|acs|our|image relay (?:(?!idp)\w+ ){0,3}certificate)\b/.exec(
    plainWords(text),
  )?.[0];
  if (found === undefined) return null;
  return found === 'idp' ? 'idp' : 'sp';
}

/** What is said to be the product's own is the service provider's. */
function ownerIn(text: string): Side | null {
  return /\bof image relay\b|\bimage relay['’]s\b/i.test(text) ? 'sp' : null;
}

function sideInName(name: string): Side | null {
  if (idpName.test(name)) return 'idp';
  return spName.test(name) || /service.?provider/.test(name) ? 'sp' : null;
}
