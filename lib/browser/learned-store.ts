import type { LearnedField } from '../consoles/learned-field.ts';
import type { ConsoleName } from '../consoles/page-description.ts';
import { storedLearned } from '../setup/stored-learned.ts';
import { browser } from './extension-api.ts';
import { type Lasting, readLasting, writeLasting } from './lasting-store.ts';

export const lastingLearned: Lasting = {
  key: 'learned',
  version: 1,
  isReadable: (value) => storedLearned.safeParse(value).success,
};
const { key } = lastingLearned;

/**
 * What the admin showed, on every host. What this version cannot read counts as nothing; it stays where
 * it is, and is set aside when something new is kept.
 */
export async function loadLearned(): Promise<readonly LearnedField[]> {
  return parse(await readLasting(lastingLearned));
}

export async function saveLearned(fields: readonly LearnedField[]): Promise<void> {
  await writeLasting(lastingLearned, { version: 1, fields });
}

/** What was shown on one host of a console. */
export function learnedOn(
  all: readonly LearnedField[],
  { console, host }: { readonly console: ConsoleName; readonly host: string },
): LearnedField[] {
  return all.filter((each) => each.console === console && each.host === host);
}

/** Calls back with everything now and after every change, until the signal aborts. */
export function watchLearned(
  use: (fields: readonly LearnedField[]) => void,
  signal: AbortSignal,
): void {
  const changed = (changes: Record<string, { newValue?: unknown }>, area: string) => {
    if (area === 'local' && key in changes) use(parse(changes[key]?.newValue));
  };
  browser.storage.onChanged.addListener(changed);
  signal.addEventListener('abort', () => browser.storage.onChanged.removeListener(changed));
  void loadLearned().then((fields) => {
    if (!signal.aborted) use(fields);
  });
}

function parse(value: unknown): readonly LearnedField[] {
  const parsed = storedLearned.safeParse(value);
  return parsed.success ? parsed.data.fields : [];
}
