import type { Ending, Evidence } from '../diagnosis/evidence.ts';
import type { RawMessages } from '../diagnosis/shown-test.ts';
import type { Sighting } from '../messages/sighting.ts';
import type { TestWatch } from '../messages/test-watch.ts';
import { cloud } from '../saml/clouds.ts';
import { decodePostMessage, decodeRedirectMessage } from '../saml/protocol/encoded-message.ts';
import type { Reading } from '../saml/protocol/messages.ts';
import { readAuthnRequest } from '../saml/protocol/read-authn-request.ts';
import { readResponse } from '../saml/protocol/read-response.ts';
import { signaturesOf } from '../saml/protocol/response-signatures.ts';
import { placeOf } from './follow-test.ts';

type SightingOf<Type extends Sighting['type']> = Extract<Sighting, { type: Type }>;
interface Seen<Type extends Sighting['type']> {
  readonly at: string;
  readonly sighting: SightingOf<Type>;
}

export interface OpenedWatch {
  readonly evidence: Evidence;
  readonly raw: RawMessages;
}

/**
 * Reads what a watch holds. Of several tries in one tab the last one counts.
 *
 * @param trusted Base64 of the DER of each certificate that is known.
 */
export async function openWatch(
  watch: TestWatch,
  trusted: readonly string[],
): Promise<OpenedWatch> {
  const asked = lastOf(watch, 'sign-in/request');
  const answered = answerTo(asked, lastOf(watch, 'sign-in/response'));
  const request = asked && (await openRequest(asked));
  const response = answered && (await openResponse(answered, trusted));
  const since = answered?.at ?? asked?.at ?? watch.startedAt;
  return {
    evidence: {
      kind: watch.kind,
      startedAt: watch.startedAt,
      seesSignIn: watch.seesSignIn,
      request: request?.seen ?? null,
      errors: errorsSince(watch, since),
      response: response?.seen ?? null,
      ending: endingOf(watch, since, answered?.sighting.sentTo ?? null),
    },
    raw: { request: request?.xml ?? null, response: response?.xml ?? null },
  };
}

function allOf<Type extends Sighting['type']>({ sightings }: TestWatch, type: Type): Seen<Type>[] {
  return sightings.filter((each): each is Seen<Type> => each.sighting.type === type);
}

function lastOf<Type extends Sighting['type']>(watch: TestWatch, type: Type): Seen<Type> | null {
  return allOf(watch, type).at(-1) ?? null;
}

/** What was answered before another try asked again belongs to the earlier one. */
function answerTo(
  asked: Seen<'sign-in/request'> | null,
  answered: Seen<'sign-in/response'> | null,
): Seen<'sign-in/response'> | null {
  return asked !== null && answered !== null && answered.at < asked.at ? null : answered;
}

async function openRequest({ sighting }: Seen<'sign-in/request'>) {
  const { binding, message, sentTo } = sighting;
  const decoded =
    binding === 'HTTP-POST' ? decodePostMessage(message) : await decodeRedirectMessage(message);
  const reading: Reading<never> | ReturnType<typeof readAuthnRequest> =
    decoded.outcome === 'read' ? readAuthnRequest(decoded.xml) : decoded;
  return { seen: { reading, binding, sentTo }, xml: xmlOf(decoded) };
}

async function openResponse(
  { at, sighting }: Seen<'sign-in/response'>,
  trusted: readonly string[],
) {
  const { message, sentTo } = sighting;
  const decoded = decodePostMessage(message);
  if (decoded.outcome === 'refused') {
    return { seen: { reading: decoded, signatures: null, sentTo, seenAt: at }, xml: null };
  }
  const reading = readResponse(decoded.xml);
  const signatures = reading.outcome === 'read' ? await signaturesOf(decoded.xml, trusted) : null;
  return { seen: { reading, signatures, sentTo, seenAt: at }, xml: decoded.xml };
}

function xmlOf(decoded: ReturnType<typeof decodePostMessage>): string | null {
  return decoded.outcome === 'read' ? decoded.xml : null;
}

/** An error from which the admin went on to another request or to an answer is over. */
function errorsSince(watch: TestWatch, since: string): Evidence['errors'] {
  return allOf(watch, 'sign-in/error')
    .filter(({ at }) => at >= since)
    .map(({ sighting: { code, text } }) => ({ code, text }));
}

/** Where the browser came to rest; what stood there before the last try went on is no ending. */
function endingOf(watch: TestWatch, since: string, sentTo: string | null): Ending | null {
  const { landed, signedIn, host } = watch;
  const rested = landed?.sighting.type === 'sign-in/landed' ? landed.sighting : null;
  const place = landed === null ? null : URL.parse(landed.address);
  if (signedIn !== null && signedIn.at >= since && !isOvertaken(watch)) {
    return {
      kind: 'signed-in',
      email: signedIn.email,
      isLibraryEmpty: place?.host === host && rested?.looksEmpty === true,
    };
  }
  if (landed === null || rested === null || landed.at < since) return null;
  if (place?.host === cloud.signInHost) return rested.isSignOut ? { kind: 'signed-out' } : null;
  const { text } = rested;
  if (rested.asksPassword) return { kind: 'sign-in-page', text };
  return { kind: 'other-page', isConsumer: isAt(landed.address, sentTo), text };
}

/** What came to rest is kept without its query. */
function isAt(address: string, sentTo: string | null): boolean {
  return sentTo !== null && address === placeOf(sentTo);
}

/** Since somebody was seen signed in, a page has asked for a password or signed out. */
function isOvertaken({ signedIn, landed }: TestWatch): boolean {
  if (signedIn === null || landed === null || landed.sighting.type !== 'sign-in/landed')
    return false;
  return landed.at > signedIn.at && (landed.sighting.asksPassword || landed.sighting.isSignOut);
}
