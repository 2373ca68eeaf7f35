import { join } from 'node:path';
import type { Page } from 'puppeteer-core';
import type { Language } from '../../lib/messages/languages.ts';
import { axeViolations } from './checks/axe.ts';
import { unseenFocus } from './checks/focus.ts';
import { overflowsIn } from './checks/overflows.ts';
import { smallTargetsIn } from './checks/targets.ts';
import type { Scene } from './scene.ts';
import type { Studio } from './studio.ts';

/** What came of one scene in one language: lines about what is wrong with it, none where all is well. */
export interface Taken {
  readonly scene: string;
  readonly pictures: number;
  readonly violations: readonly string[];
  readonly overflows: readonly string[];
  /** Why the state did not come up; null where it did. */
  readonly missing: string | null;
}

const width = 320;
const narrowest = 280;
const height = 800;

/** Brings a scene up, takes its pictures in light and dark, and holds it against every check. */
export async function take(
  studio: Studio,
  scene: Scene,
  language: Language,
  folder: string,
): Promise<Taken> {
  try {
    const page = await studio.show(scene, language);
    const file = (scheme: string) => join(folder, `${scene.name}.${language}.${scheme}.png`);
    await picture(page, 'light', file('light'));
    const light = await axeViolations(page);
    await picture(page, 'dark', file('dark'));
    const dark = await axeViolations(page, true);
    await unfoldAll(page);
    const violations = [
      ...light,
      ...dark.map((each) => `in dark: ${each}`),
      ...(await page.evaluate(smallTargetsIn)),
      ...(await unseenFocus(page)),
    ];
    const overflows = [
      ...(await overflowsAt(page, width)),
      ...(await overflowsAt(page, narrowest)),
    ];
    return { scene: scene.name, pictures: 2, violations, overflows, missing: null };
  } catch (error) {
    const missing = error instanceof Error ? error.message : String(error);
    return { scene: scene.name, pictures: 0, violations: [], overflows: [], missing };
  }
}

async function picture(page: Page, scheme: 'light' | 'dark', path: string): Promise<void> {
  await page.emulateMediaFeatures([
    { name: 'prefers-color-scheme', value: scheme },
    // A colour on its way into another one would be held against the contrast that it passes through.
    { name: 'prefers-reduced-motion', value: 'reduce' },
  ]);
  await page.screenshot({ path, fullPage: true });
}

/** What is folded up may overflow too, once it is open. */
async function unfoldAll(page: Page): Promise<void> {
  await page.$$eval('details', (all) => {
    for (const each of all) each.open = true;
  });
}

async function overflowsAt(page: Page, wide: number): Promise<string[]> {
  await page.setViewport({ width: wide, height });
  const lines = await page.evaluate(overflowsIn);
  return lines.map((each) => `at ${wide} px: ${each}`);
}
