import { useEffect, useState } from 'preact/hooks';

/** Milliseconds for which a page is given the time to show what is missing. */
const patience = 1_500;

/** Trouble that stood for a while: a page that is still being drawn lacks much for a moment. */
export function useSettled<Trouble extends { readonly key: string }>(
  trouble: Trouble | null,
): Trouble | null {
  const key = trouble?.key ?? null;
  const [settled, setSettled] = useState<string | null>(null);
  useEffect(() => {
    if (key === null) return setSettled(null);
    const timer = setTimeout(() => setSettled(key), patience);
    return () => clearTimeout(timer);
  }, [key]);
  return settled === key ? trouble : null;
}
