import { createHash } from 'node:crypto';
import { expect, test } from 'vitest';
import { type FileKind, seal, unseal } from '../../lib/sealed/sealed-file.ts';

const kind: FileKind = { format: 'assistant/thing', version: 2, mostText: 2_000 };
const payload = { b: [1, 'two', null], a: { z: true, y: 'ü' } };

async function changed(change: (file: Record<string, unknown>) => object): Promise<string> {
  return JSON.stringify(change(JSON.parse(await seal(kind, payload))));
}

test('what was sealed comes back as it was', async () => {
  expect(await unseal(kind, await seal(kind, payload))).toEqual({ payload });
});

test('a file names its format and version, and the checksum that usual tools make of its payload', async () => {
  const canonical = '{"a":{"y":"ü","z":true},"b":[1,"two",null]}';
  expect(JSON.parse(await seal(kind, payload))).toEqual({
    format: kind.format,
    version: 2,
    sha256: createHash('sha256').update(canonical).digest('hex'),
    payload,
  });
});

test('spaces and the order of names are no damage', async () => {
  const other = await changed((file) => ({ ...file, payload: { a: payload.a, b: payload.b } }));
  expect(await unseal(kind, other)).toEqual({ payload });
});

test.each([
  ['another value', (file: object) => ({ ...file, payload: { ...payload, b: [] } })],
  ['one value more', (file: object) => ({ ...file, payload: { ...payload, c: 1 } })],
  ['another checksum', (file: object) => ({ ...file, sha256: '0'.repeat(64) })],
  ['no checksum', ({ sha256: _, ...file }: Record<string, unknown>) => file],
  ['no payload', ({ payload: _, ...file }: Record<string, unknown>) => file],
])('a file with %s is damaged', async (_, change) => {
  expect(await unseal(kind, await changed(change))).toBe('damaged');
});

test.each([
  ['too-large', ' '.repeat(2_001)],
  ['not-json', 'Dear colleague'],
  ['not-json', ''],
  ['another-format', '{"format":"assistant/other","version":2}'],
  ['another-format', '{"version":2}'],
  ['another-format', '[]'],
  ['another-format', 'null'],
  ['newer-version', '{"format":"assistant/thing","version":3,"secrets":"of years"}'],
])('a text is refused as %s', async (problem, text) => {
  expect(await unseal(kind, text)).toBe(problem);
});
