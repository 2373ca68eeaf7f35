import { loadWatches } from './test-watch-store.ts';

/** Chromium ends a background after 30 seconds of idleness, which every call of its own begins anew. */
const often = 20_000;

let isAwake = false;

/**
 * Keeps the background awake while a test is being watched: what a page says that sends itself on at once is
 * lost where the background has to be started first. That it looks whether there is still a test is what
 * keeps it awake.
 */
export async function stayAwakeForTests(): Promise<void> {
  if (isAwake || !(await isTestWatched())) return;
  isAwake = true;
  const timer = setInterval(async () => {
    if (await isTestWatched()) return;
    clearInterval(timer);
    isAwake = false;
  }, often);
}

async function isTestWatched(): Promise<boolean> {
  return (await loadWatches()).some(({ ended }) => ended === null);
}
