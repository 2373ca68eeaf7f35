import type { Browser } from 'puppeteer-core';
import { captionsOf } from '../../practice/entra/captions/captions.ts';
import type { PracticeOptions } from '../../practice/options.ts';
import { launchPageBrowser } from '../matching/page-browser.ts';
import { type ConsolePage, hasFields } from './console-pages.ts';
import { type ConsoleWorld, startConsoleWorld } from './console-world.ts';
import { lookAtPage, type TwoLooks } from './live-page.ts';

/** What the consoles wear while a page of theirs is looked at. */
export type Clothes = Pick<PracticeOptions, 'lang' | 'drift'> &
  Partial<Pick<PracticeOptions, 'markup' | 'relayMarkup'>>;

interface Stage {
  readonly world: ConsoleWorld;
  readonly browser: Browser;
}

export interface ConsoleStages {
  /** Waits for a stage that is free; consoles change their clothes between pages, so each shows one at a time. */
  readonly look: (page: ConsolePage, clothes: Clothes) => Promise<TwoLooks>;
  readonly close: () => Promise<void>;
}

/** Starts practice consoles, each with a browser for looking at them. */
export async function openStages(count: number): Promise<ConsoleStages> {
  const all = await Promise.all(Array.from({ length: count }, openStage));
  const free = [...all];
  const waiting: ((stage: Stage) => void)[] = [];
  const take = () => {
    const stage = free.pop();
    return stage ? Promise.resolve(stage) : new Promise<Stage>((resolve) => waiting.push(resolve));
  };
  const giveBack = (stage: Stage) => {
    const next = waiting.shift();
    if (next) next(stage);
    else free.push(stage);
  };
  const look = async (page: ConsolePage, clothes: Clothes) => {
    const stage = await take();
    try {
      return await lookOn(stage, page, clothes);
    } finally {
      giveBack(stage);
    }
  };
  return { look, close: () => closeAll(all) };
}

async function openStage(): Promise<Stage> {
  const world = await startConsoleWorld();
  return { world, browser: await launchPageBrowser(`127.0.0.1:${world.practice.port}`) };
}

function lookOn({ world, browser }: Stage, page: ConsolePage, clothes: Clothes): Promise<TwoLooks> {
  Object.assign(world.practice.world.options, clothes);
  const captions = captionsOf(clothes);
  return lookAtPage(browser, page.address(world), page.presses, captions, hasFields(page));
}

async function closeAll(stages: readonly Stage[]): Promise<void> {
  for (const { world, browser } of stages) {
    await browser.close();
    await world.practice.close();
  }
}
