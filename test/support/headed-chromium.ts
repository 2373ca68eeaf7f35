import { type Chromium, type ChromiumOptions, launchChromium } from './chromium.ts';
import { answerPermissionPrompt, type IsPending, type PromptAnswer } from './permission-prompt.ts';
import { startDisplay } from './virtual-display.ts';

/** A Chromium with a real window, on a display of its own. */
export interface HeadedChromium extends Chromium {
  /** Waits for the browser's own permission prompt and answers it by keyboard. */
  answerPermissionPrompt: (answer: PromptAnswer, isPending?: IsPending) => Promise<void>;
  /** Writes a PNG of the whole window, side panel and prompts included. */
  screenshot: (path: string) => Promise<void>;
}

/** Starts Chromium with a window as large as its own virtual display. */
export async function launchHeadedChromium(
  options: Omit<ChromiumOptions, 'headless'>,
): Promise<HeadedChromium> {
  const display = await startDisplay();
  try {
    const args = ['--window-position=0,0', '--window-size=1600,1000', ...(options.args ?? [])];
    const env = { ...options.env, DISPLAY: display.name };
    const chromium = await launchChromium({ ...options, headless: false, args, env });
    return {
      ...chromium,
      answerPermissionPrompt: (answer, isPending) =>
        answerPermissionPrompt(chromium.browser, display, answer, isPending),
      screenshot: display.screenshot,
      close: () => chromium.close().finally(display.close),
    };
  } catch (error) {
    await display.close();
    throw error;
  }
}
