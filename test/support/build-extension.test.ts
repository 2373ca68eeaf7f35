import { mkdirSync, mkdtempSync, rmSync, utimesSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { newestIn } from './build-extension.ts';

describe('the last change below a folder', () => {
  const past = new Date('2020-01-01T00:00:00Z');
  let folder: string;

  beforeEach(() => {
    folder = mkdtempSync(join(tmpdir(), 'sources-'));
    mkdirSync(join(folder, 'deep'));
    for (const name of ['deep/one.ts', 'deep/two.ts']) writeFileSync(join(folder, name), '');
    for (const name of ['deep/one.ts', 'deep/two.ts', 'deep', '']) backdate(name, past);
  });
  afterEach(() => rmSync(folder, { recursive: true }));

  function backdate(name: string, time: Date) {
    utimesSync(join(folder, name), time, time);
  }

  it('is that of its youngest file, however deep', () => {
    const later = new Date('2021-01-01T00:00:00Z');
    backdate('deep/two.ts', later);
    expect(newestIn(folder)).toBe(later.getTime());
  });

  it('is that of a removal, too', () => {
    rmSync(join(folder, 'deep/one.ts'));
    expect(newestIn(folder)).toBeGreaterThan(past.getTime());
  });

  it('is never, for a folder that does not exist', () => {
    expect(newestIn(join(folder, 'nothing'))).toBe(0);
  });
});
