import type { Frame, Page } from 'puppeteer-core';
import { captionsOf } from '../practice/entra/captions/captions.ts';
import type { CaptionKey, Captions } from '../practice/entra/captions/english.ts';
import type { PracticeOptions } from '../practice/options.ts';
import { type Hands, named } from './hands.ts';

/** Real clicks on the portal in whatever language and frames it shows its pages. */
export interface PortalHands {
  readonly captions: Captions;
  press: (role: string, caption: CaptionKey) => Promise<void>;
  pressNamed: (role: string, name: string) => Promise<void>;
  /** Presses again, as people do, until a button appears: the portal validates late. */
  pressUntil: (role: string, caption: CaptionKey, appears: CaptionKey) => Promise<void>;
  /** The document of the portal in which a selector finds something, waited for. */
  frameWith: (selector: string) => Promise<Frame>;
  /** Whether one of the portal's documents shows it now. */
  shows: (selector: string) => Promise<boolean>;
}

const patience = 20_000;
const shortPatience = 3_000;
const mostTries = 4;
const pause = 50;

export function createPortalHands(
  entra: Page,
  hands: Hands,
  options: Pick<PracticeOptions, 'lang' | 'drift'>,
): PortalHands {
  const captions = captionsOf(options);
  const frameWith = (selector: string) => findFrame(entra, selector);
  const pressNamed = async (role: string, name: string) => {
    const frame = await frameWith(named(role, name));
    await hands.press(frame, role, name);
  };
  const shows = async (selector: string) => {
    const shown = await Promise.all(entra.frames().map((frame) => holds(frame, selector)));
    return shown.includes(true);
  };
  const appearsSoon = async (selector: string) => {
    for (const end = Date.now() + shortPatience; Date.now() < end; ) {
      if (await shows(selector)) return true;
      await new Promise((resolve) => setTimeout(resolve, pause));
    }
    return false;
  };
  return {
    captions,
    frameWith,
    shows,
    pressUntil: async (role, caption, appears) => {
      for (let tries = 0; tries < mostTries; tries += 1) {
        await pressNamed(role, captions[caption]);
        if (await appearsSoon(named('button', captions[appears]))) return;
      }
    },
    pressNamed,
    press: (role, caption) => pressNamed(role, captions[caption]),
  };
}

async function findFrame(page: Page, selector: string): Promise<Frame> {
  for (const end = Date.now() + patience; Date.now() < end; ) {
    for (const frame of page.frames()) {
      if (await holds(frame, selector)) return frame;
    }
    await new Promise((resolve) => setTimeout(resolve, pause));
  }
  throw new Error(`No document of the portal holds ${selector}`);
}

/** Frames come and go while the portal draws itself. */
async function holds(frame: Frame, selector: string): Promise<boolean> {
  try {
    const found = await frame.$(selector);
    return found !== null && (await found.isVisible());
  } catch {
    return false;
  }
}
