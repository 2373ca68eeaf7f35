import { setStage } from '../../demo/set-stage.ts';
import type { Stage } from '../../demo/stage.ts';
import { chooseDownloaded } from './certificates.ts';
import { type Downloads, startDownloads } from './downloads.ts';
import { type PracticeBrowserOptions, startPracticeBrowser } from './practice-browser.ts';
import { answerPermissions } from './pretend.ts';

type PracticeBrowser = Awaited<ReturnType<typeof startPracticeBrowser>>;

/** The demo's stage without a window: nobody takes pictures there, and nobody can answer prompts. */
export interface HeadlessStage extends Stage {
  readonly chromium: PracticeBrowser;
  readonly downloads: Downloads;
  readonly close: () => Promise<void>;
}

/** Opens both consoles and the panel in a browser of its own, and begins a setup. */
export async function startHeadlessStage(
  options: PracticeBrowserOptions = {},
): Promise<HeadlessStage> {
  const practice = { delay: 10, ...options.practice };
  const chromium = await startPracticeBrowser({ ...options, practice });
  const downloads = await startDownloads(chromium.browser);
  const close = () => chromium.close().finally(downloads.remove);
  try {
    const { world } = chromium.practice;
    const stage = await setStage(chromium, {
      world,
      company: world.options.company,
      bringCertificate: chooseDownloaded(downloads),
      picture: async () => undefined,
    });
    await answerPermissions(stage.panel.page, false);
    return { ...stage, chromium, downloads, close };
  } catch (error) {
    await close();
    throw error;
  }
}
