import { afterEach, describe, expect, it, vi } from 'vitest';
import { findChromium, findFirefox } from './find-browser.ts';

afterEach(() => void vi.unstubAllEnvs());

describe('a browser that the environment names', () => {
  it('goes first', () => {
    vi.stubEnv('CHROMIUM_PATH', process.execPath);
    vi.stubEnv('FIREFOX_PATH', process.execPath);
    expect([findChromium(), findFirefox()]).toEqual([process.execPath, process.execPath]);
  });

  it('is the only candidate: a wrong path is not made up for', () => {
    vi.stubEnv('CHROMIUM_PATH', '/nowhere/chromium');
    vi.stubEnv('FIREFOX_PATH', '/nowhere/firefox');
    expect([findChromium(), findFirefox()]).toEqual([null, null]);
  });
});
