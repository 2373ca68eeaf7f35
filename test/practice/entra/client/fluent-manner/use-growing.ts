import { type RefObject, useEffect, useRef, useState } from 'react';

interface Growing<T> {
  /** The items that were scrolled to so far. */
  grown: T[];
  /** Belongs on an element behind the last item. */
  end: RefObject<HTMLDivElement | null>;
}

/** The first items of a list, and more of them whenever their end comes into view. */
export function useGrowing<T>(items: T[], step: number): Growing<T> {
  const end = useRef<HTMLDivElement>(null);
  const [grown, setGrown] = useState({ items, limit: step });
  const limit = grown.items === items ? grown.limit : step;
  useEffect(() => {
    if (!end.current || limit >= items.length) return;
    const watcher = new IntersectionObserver((entries) => {
      if (entries.some((entry) => entry.isIntersecting)) setGrown({ items, limit: limit + step });
    });
    watcher.observe(end.current);
    return () => watcher.disconnect();
  }, [items, limit, step]);
  return { grown: items.slice(0, limit), end };
}
