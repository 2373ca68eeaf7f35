import { addresses } from '../saml/clouds.ts';
import type { FetchProblem } from '../saml/metadata-problem.ts';

/** Milliseconds for the whole answer, its last byte included. */
const timeLimit = 10_000;
/** Bytes, after decompression. */
const sizeLimit = 2_000_000;

export type FetchedMetadata =
  | { readonly outcome: 'fetched'; readonly xml: string }
  | { readonly outcome: 'refused'; readonly reason: FetchProblem };

/** Fetches a federation metadata document: no cookie, no referrer, no redirect, no cache, 10 s, 2 MB. */
export async function fetchMetadata(address: string): Promise<FetchedMetadata> {
  if (!addresses.metadata.test(address)) return refuse('unreachable');
  const late = AbortSignal.timeout(timeLimit);
  try {
    const response = await fetch(address, {
      credentials: 'omit',
      redirect: 'manual',
      referrerPolicy: 'no-referrer',
      cache: 'no-store',
      signal: late,
    });
    const problem = problemOf(response);
    return problem === null ? await readLimited(response) : refuse(problem);
  } catch {
    // What is thrown while the body is read does not tell why.
    return refuse(late.aborted ? 'too-slow' : 'unreachable');
  }
}

/** What speaks against an answer before anything of it was read. */
function problemOf(response: Response): FetchProblem | null {
  if (response.type === 'opaqueredirect') return 'redirected';
  if (!response.ok) return 'error-answer';
  return isXml(response.headers.get('content-type') ?? '') ? null : 'other-type';
}

/** application/xml, text/xml, or a type that is written in XML (RFC 7303). */
function isXml(type: string): boolean {
  return /^(?:application|text)\/(?:[\w.-]+\+)?xml\s*(?:;|$)/i.test(type.trim());
}

/** Leaving the loop early ends the transfer: what is too large is never held as a whole. */
async function readLimited(response: Response): Promise<FetchedMetadata> {
  const decoder = new TextDecoder();
  let xml = '';
  let size = 0;
  for await (const chunk of response.body ?? []) {
    size += chunk.byteLength;
    if (size > sizeLimit) return refuse('metadata-too-large');
    xml += decoder.decode(chunk, { stream: true });
  }
  return { outcome: 'fetched', xml: xml + decoder.decode() };
}

function refuse(reason: FetchProblem): FetchedMetadata {
  return { outcome: 'refused', reason };
}
