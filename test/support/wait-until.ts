import { setTimeout as pause } from 'node:timers/promises';

const interval = 25;

/**
 * Asks `probe` again and again until it answers with something other than null, undefined or false,
 * and hands that answer on. `what` completes the sentence of the error: "Waited 10 s until …".
 */
export async function waitUntil<Answer>(
  what: string,
  probe: () => Promise<Answer | null | undefined | false> | Answer | null | undefined | false,
  timeout = 30_000,
): Promise<Answer> {
  const end = performance.now() + timeout;
  for (;;) {
    const answer = await probe();
    if (answer !== null && answer !== undefined && answer !== false) return answer;
    if (performance.now() > end) throw new Error(`Waited ${timeout / 1000} s until ${what}`);
    await pause(interval);
  }
}
