import {
  type LastingKey,
  lastingKeys,
  type WriteProblem,
  writeProblem,
} from '../messages/lasting.ts';
import { browser } from './extension-api.ts';

const keyOf = (key: LastingKey) => `write-problem:${key}`;
const keys = lastingKeys.map(keyOf);

/** Notes in memory that something could not be kept, for the panel to say; where even that fails, nothing more can be done. */
export async function noteProblem(key: LastingKey, error: unknown): Promise<void> {
  const reason = /quota/i.test(String(error)) ? 'full' : 'refused';
  try {
    const [known] = await loadProblems([keyOf(key)]);
    const problem: WriteProblem = { key, reason, at: known?.at ?? new Date().toISOString() };
    await browser.storage.session.set({ [keyOf(key)]: problem });
  } catch {
    // The command's own answer still says that nothing was saved.
  }
}

/** What was to be kept has been kept. */
export async function forgetProblem(key: LastingKey): Promise<void> {
  await browser.storage.session.remove(keyOf(key));
}

/** Whether the last attempt to keep something of this kind failed. */
export async function hasProblem(key: LastingKey): Promise<boolean> {
  return (await loadProblems([keyOf(key)])).length > 0;
}

async function loadProblems(wanted: readonly string[]): Promise<WriteProblem[]> {
  const stored = await browser.storage.session.get([...wanted]);
  return Object.values(stored).flatMap((value) => {
    const parsed = writeProblem.safeParse(value);
    return parsed.success ? [parsed.data] : [];
  });
}

/** Calls back with what could not be kept, now and after every change, until the signal aborts. */
export function watchProblems(use: (problems: WriteProblem[]) => void, signal: AbortSignal): void {
  const read = () =>
    void loadProblems(keys).then((problems) => {
      if (!signal.aborted) use(problems);
    });
  const changed = (changes: Record<string, unknown>, area: string) => {
    if (area === 'session' && keys.some((key) => key in changes)) read();
  };
  browser.storage.onChanged.addListener(changed);
  signal.addEventListener('abort', () => browser.storage.onChanged.removeListener(changed));
  read();
}
