import type { PracticeOptions } from '../../practice/options.ts';
import { type Practice, startPractice } from '../../practice/server.ts';
import { type Chromium, type ChromiumOptions, launchChromium } from '../../support/chromium.ts';
import { type Firefox, type FirefoxOptions, launchFirefox } from '../../support/firefox.ts';
import { type HeadedChromium, launchHeadedChromium } from '../../support/headed-chromium.ts';

export interface PracticeBrowserOptions {
  /** How the practice consoles behave. */
  practice?: Partial<PracticeOptions>;
  /** How Chromium is started. */
  browser?: Omit<ChromiumOptions, 'port' | 'headless'>;
}

/** Practice consoles, and a browser that reaches them at their real host names. */
export type With<Launched> = Launched & { practice: Practice };

/** Starts the practice consoles and a headless Chromium with the extension; `close` ends both. */
export function startPracticeBrowser(
  options: PracticeBrowserOptions = {},
): Promise<With<Chromium>> {
  return startWith(options, (port) => launchChromium({ ...options.browser, port }));
}

/** The same in a window, where the browser's own prompts can be answered. */
export function startHeadedPracticeBrowser(
  options: PracticeBrowserOptions = {},
): Promise<With<HeadedChromium>> {
  return startWith(options, (port) => launchHeadedChromium({ ...options.browser, port }));
}

/** The same in a headless Firefox. */
export function startPracticeFirefox(
  options: Pick<PracticeBrowserOptions, 'practice'> & Pick<FirefoxOptions, 'preferences'> = {},
): Promise<With<Firefox>> {
  const { preferences = {} } = options;
  return startWith(options, (port) => launchFirefox({ port, preferences }));
}

async function startWith<Launched extends { close: () => Promise<void> }>(
  options: PracticeBrowserOptions,
  launch: (port: number) => Promise<Launched>,
): Promise<With<Launched>> {
  const practice = await startPractice(options.practice);
  try {
    const launched = await launch(practice.port);
    return { ...launched, practice, close: () => launched.close().finally(practice.close) };
  } catch (error) {
    await practice.close();
    throw error;
  }
}
