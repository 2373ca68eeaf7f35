import type { SaveRefusal } from '../../consoles/save-order.ts';
import type { FillContext } from '../fill-target.ts';

interface Waiting {
  /** Milliseconds. */
  readonly patience: number;
  /** What may still pass by itself. */
  readonly waitsFor: readonly SaveRefusal[];
}

/** Looks anew after every change of the page until something is found, for as long as that may help. */
export async function untilFound<Found extends object>(
  find: () => Found | SaveRefusal,
  context: FillContext,
  { patience, waitsFor }: Waiting,
): Promise<Found | SaveRefusal> {
  const end = Date.now() + patience;
  for (;;) {
    const found = find();
    if (typeof found !== 'string' || !waitsFor.includes(found)) return found;
    if (Date.now() >= end || context.signal.aborted) return found;
    await context.nextChange();
  }
}

/** Presses what is found, once, in the moment in which it is found. */
export async function pressOnceFound(
  find: () => HTMLElement | SaveRefusal,
  context: FillContext,
  waiting: Waiting,
): Promise<SaveRefusal | 'pressed'> {
  const found = await untilFound(
    () => {
      const button = find();
      if (typeof button !== 'string') partToPress(button).click();
      return button;
    },
    context,
    waiting,
  );
  return typeof found === 'string' ? found : 'pressed';
}

/** Of a place in a bar of commands, which is no button itself, what it holds is pressed. */
function partToPress(found: HTMLElement): HTMLElement {
  let part = found;
  while (!part.matches(buttons) && part.firstElementChild instanceof HTMLElement) {
    part = part.firstElementChild;
  }
  return part;
}

const buttons = 'button, input, a, [role=button], [role=menuitem], [role=checkbox]';
