/** Onwards or back. */
export type Step = 1 | -1;

export type KeyMeaning =
  | { readonly means: 'browser' | 'leave' | 'choose' | 'nothing' }
  /** With Tab also on into the next document. */
  | { readonly means: 'move'; readonly step: Step; readonly leavesDocument: boolean };

const arrows: Readonly<Record<string, Step>> = {
  ArrowDown: 1,
  ArrowRight: 1,
  ArrowUp: -1,
  ArrowLeft: -1,
};
const scrolling = new Set(['PageUp', 'PageDown', 'Home', 'End']);

type Key = Pick<KeyboardEvent, 'key' | 'shiftKey' | 'ctrlKey' | 'metaKey' | 'altKey'>;

/** What a key means while a control is chosen. */
export function meaningOf(pressed: Key): KeyMeaning {
  const { key, shiftKey } = pressed;
  if (isForBrowser(pressed)) return { means: 'browser' };
  if (key === 'Tab') return { means: 'move', step: shiftKey ? -1 : 1, leavesDocument: true };
  const step = arrows[key];
  if (step !== undefined) return { means: 'move', step, leavesDocument: false };
  if (key === 'Escape') return { means: 'leave' };
  return { means: key === 'Enter' || key === ' ' ? 'choose' : 'nothing' };
}

/** Without these nobody could reload the page, reach the panel by F6, or scroll to what is far below. */
function isForBrowser({ key, ctrlKey, metaKey, altKey }: Key): boolean {
  return ctrlKey || metaKey || altKey || /^F\d+$/.test(key) || scrolling.has(key);
}
