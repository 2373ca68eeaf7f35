import { useEffect, useState } from 'preact/hooks';

/** Milliseconds for which a page is given the time to show what is missing. */
const usualPatience = 1_500;

/**
 * Trouble that stood for a while: a page that is still being drawn lacks much for a moment.
 *
 * @param patience Milliseconds for which it has to stand.
 */
export function useSettled<Trouble extends { readonly key: string }>(
  trouble: Trouble | null,
  patience = usualPatience,
): Trouble | null {
  const key = trouble?.key ?? null;
  const [settled, setSettled] = useState<string | null>(null);
  useEffect(() => {
    if (key === null) return setSettled(null);
    const timer = setTimeout(() => setSettled(key), patience);
    return () => clearTimeout(timer);
  }, [key, patience]);
  return settled === key ? trouble : null;
}
