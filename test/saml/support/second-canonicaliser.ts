import { ExclusiveCanonicalization } from 'xml-crypto';

/** Exclusive canonicalisation by a library that shares no code with the extension. */
export function canonicalByXmlCrypto(element: Element): string {
  return new ExclusiveCanonicalization().process(element, {}).toString();
}
