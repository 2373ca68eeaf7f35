import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Browser } from 'puppeteer-core';
import { waitUntil } from '../../support/wait-until.ts';

const name = 'Hostile extension';

type Run = (script: string) => Promise<unknown>;

/** Installs another extension, where it is not there yet, and gives what runs a script in its background. */
export async function hostileExtension(browser: Browser): Promise<Run> {
  const known = [...(await browser.extensions()).values()].find((each) => each.name === name);
  const id = known?.id ?? (await install(browser));
  const extension = (await browser.extensions()).get(id);
  const worker = await waitUntil('the hostile extension runs', async () => {
    const [first] = (await extension?.workers()) ?? [];
    return first;
  });
  return (script) => worker.evaluate(script);
}

async function install(browser: Browser): Promise<string> {
  const folder = mkdtempSync(join(tmpdir(), 'hostile-extension-'));
  process.once('exit', () => rmSync(folder, { recursive: true, force: true }));
  const manifest = {
    manifest_version: 3,
    name,
    version: '1.0',
    permissions: ['tabs', 'storage'],
    background: { service_worker: 'background.js' },
  };
  writeFileSync(join(folder, 'manifest.json'), JSON.stringify(manifest));
  writeFileSync(join(folder, 'background.js'), 'self.isHostile = true;');
  return browser.installExtension(folder);
}
