import { addresses } from '../saml/clouds.ts';

const timeLimit = 10_000;
const sizeLimit = 2_000_000;

/**
 * Reads a federation metadata document: no cookie, no referrer, no redirect, no cache, 10 s, 2 MB.
 * Null where anything of that does not hold.
 */
export async function fetchMetadata(address: string): Promise<string | null> {
  if (!addresses.metadata.test(address)) return null;
  try {
    const response = await fetch(address, {
      credentials: 'omit',
      redirect: 'error',
      referrerPolicy: 'no-referrer',
      cache: 'no-store',
      signal: AbortSignal.timeout(timeLimit),
    });
    return response.ok ? await readLimited(response) : null;
  } catch {
    return null;
  }
}

async function readLimited(response: Response): Promise<string | null> {
  const decoder = new TextDecoder();
  let text = '';
  let size = 0;
  for await (const chunk of response.body ?? []) {
    size += chunk.byteLength;
    if (size > sizeLimit) return null;
    text += decoder.decode(chunk, { stream: true });
  }
  return text + decoder.decode();
}
