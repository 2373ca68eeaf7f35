import { setupState } from '../../lib/setup/setup-state.ts';

/** What a form's fields held before a press, and what they hold now, by their names. */
export interface FormThen {
  readonly before: Readonly<Record<string, string>>;
  readonly now: Readonly<Record<string, string>>;
}

/**
 * Fields of a form of which the setup does not know what happened to them: written without a word of it,
 * or said to be written while nothing stands there. Null as long as a press is still to be settled.
 */
export function unknownTo(stored: unknown, { before, now }: FormThen): string[] | null {
  const parsed = setupState.safeParse(stored);
  if (!parsed.success) return ['all'];
  const { begun = [], filled } = parsed.data;
  if (begun.length > 0) return null;
  return Object.keys(now).filter((field) => {
    const entry = Object.entries(filled).find(([name]) => name === field)?.[1];
    const isWritten = now[field] !== before[field];
    const saysWritten = entry?.outcome === 'filled' || entry?.outcome === 'changed';
    return isWritten !== saysWritten;
  });
}
