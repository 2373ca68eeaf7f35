import { useCallback, useSyncExternalStore } from 'react';
import type { Reading } from '../model/live.ts';

/** Reads a live value of the model and draws again when it changes. */
export function useLive<T>(source: Reading<T>): T {
  const subscribe = useCallback(
    (told: () => void) => {
      const subscription = source.subscribe(told);
      return () => subscription.dispose();
    },
    [source],
  );
  return useSyncExternalStore(subscribe, () => source.peek());
}
