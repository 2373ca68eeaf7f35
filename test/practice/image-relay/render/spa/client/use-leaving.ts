import { type RefObject, useEffect, useRef } from 'react';

/** Calls `leave` when something outside is pressed, or Escape, while a popup is open. */
export function useLeaving<Around extends Element>(
  isOpen: boolean,
  leave: () => void,
  popup: RefObject<Element | null> | null = null,
): RefObject<Around | null> {
  const around = useRef<Around>(null);
  useEffect(() => {
    if (!isOpen) return;
    const stop = new AbortController();
    const isInside = (target: EventTarget | null) =>
      target instanceof Node && [around, popup].some((inside) => inside?.current?.contains(target));
    const press = ({ target }: Event) => {
      if (!isInside(target)) leave();
    };
    const key = (event: KeyboardEvent) => {
      if (event.key === 'Escape') leave();
    };
    document.addEventListener('mousedown', press, { signal: stop.signal });
    document.addEventListener('keydown', key, { signal: stop.signal });
    return () => stop.abort();
  });
  return around;
}
