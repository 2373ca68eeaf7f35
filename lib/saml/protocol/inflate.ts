/** Bytes that are handed over at once: they inflate to a megabyte at most, and browsers inflate them all. */
const portion = 1024;

/**
 * Inflates raw deflate (RFC 1951), as far as a limit.
 *
 * @returns the bytes, or why there are none; bytes after the end of the compressed ones are an error too.
 */
export async function inflate(
  bytes: Uint8Array<ArrayBuffer>,
  mostBytes: number,
): Promise<Uint8Array | 'too-large' | 'not-deflated'> {
  const stream = inPortions(bytes).pipeThrough(new DecompressionStream('deflate-raw'));
  try {
    return await collect(stream.getReader(), mostBytes);
  } catch {
    return 'not-deflated';
  }
}

function inPortions(bytes: Uint8Array<ArrayBuffer>): ReadableStream<Uint8Array<ArrayBuffer>> {
  let at = 0;
  return new ReadableStream({
    pull(controller) {
      if (at >= bytes.length) return controller.close();
      controller.enqueue(bytes.subarray(at, at + portion));
      at += portion;
    },
  });
}

async function collect(
  reader: ReadableStreamDefaultReader<Uint8Array>,
  mostBytes: number,
): Promise<Uint8Array | 'too-large'> {
  const chunks: Uint8Array[] = [];
  let size = 0;
  for (let next = await reader.read(); !next.done; next = await reader.read()) {
    chunks.push(next.value);
    size += next.value.length;
    if (size > mostBytes) return stop(reader);
  }
  return joined(chunks, size);
}

async function stop(reader: ReadableStreamDefaultReader<Uint8Array>): Promise<'too-large'> {
  await reader.cancel();
  return 'too-large';
}

function joined(chunks: readonly Uint8Array[], size: number): Uint8Array {
  const all = new Uint8Array(size);
  let at = 0;
  for (const each of chunks) {
    all.set(each, at);
    at += each.length;
  }
  return all;
}
