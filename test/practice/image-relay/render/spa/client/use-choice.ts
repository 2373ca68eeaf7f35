import { type KeyboardEvent, useState } from 'react';
import type { Option } from '../../../screen.ts';

const opening = ['ArrowDown', 'ArrowUp', 'Enter', ' '];
const choosing = ['Enter', ' '];

/** What a list of choices does with the keyboard: the focus stays on the button all the time. */
export function useChoice(
  options: readonly Option[],
  chosen: string,
  choose: (value: string) => void,
) {
  const [active, setActive] = useState<number | null>(null);
  const open = () =>
    setActive(
      Math.max(
        0,
        options.findIndex(({ value }) => value === chosen),
      ),
    );
  const close = () => setActive(null);
  const pick = (index: number) => {
    const option = options[index];
    if (option) choose(option.value);
    close();
  };

  const onKeyDown = (event: KeyboardEvent) => {
    if (active === null ? opening.includes(event.key) : event.key !== 'Tab') event.preventDefault();
    if (active === null) {
      if (opening.includes(event.key)) open();
    } else if (choosing.includes(event.key)) pick(active);
    else if (event.key === 'Tab') close();
    else setActive(moved(event.key, active, options.length));
  };

  return { active, open, close, pick, onKeyDown };
}

function moved(key: string, from: number, count: number): number | null {
  const last = count - 1;
  const places: Readonly<Record<string, number | null>> = {
    ArrowDown: Math.min(last, from + 1),
    ArrowUp: Math.max(0, from - 1),
    Home: 0,
    End: last,
    Escape: null,
  };
  return key in places ? (places[key] ?? null) : from;
}
