import { consoleOf } from './hosts.ts';
import { plainWords } from './plain-words.ts';

/** Words of what does something instead of showing something, in plain words. */
const doing =
  /\b(?:logout|slo|signin|login|log ?off|delete\w*|destroy\w*|remove\w*|revoke\w*|disable\w*|(?:de)?activate\w*|reset\w*|cancel\w*|unlink\w*|archive\w*|purge\w*|impersonate\w*|export\w*|download\w*|sessions?|exit|quit|leave|end|close account|auth|consume|callback|acs|metadata|saml login)\b/;

/** Whether a caption or a part of an address speaks of something that is done by a mere visit. */
export function speaksOfDoing(text: string): boolean {
  return doing.test(plainWords(text));
}

/**
 * An address of the company's own console that only shows something, as far as its words tell; null for every other.
 *
 * @param host Host of the company's Image Relay, exactly.
 */
export function safeAddress(address: string, host: string): URL | null {
  const url = URL.parse(address);
  if (url === null || url.protocol !== 'https:' || url.host !== host) return null;
  if (url.username !== '' || url.password !== '' || consoleOf(url.href) !== 'image-relay') {
    return null;
  }
  const words = wordsOf(`${url.pathname} ${url.search} ${url.hash}`);
  return words === null || speaksOfDoing(words) ? null : url;
}

/** Null where nobody can say what is written there. */
function wordsOf(encoded: string): string | null {
  try {
    return decodeURIComponent(encoded);
  } catch {
    return null;
  }
}
