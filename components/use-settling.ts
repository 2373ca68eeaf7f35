import { useEffect } from 'preact/hooks';
import type { PanelActions } from './actions.ts';

/** Has the background find out what came of begun fills, whenever others are under way than before. */
export function useSettling(key: string, actions: PanelActions): void {
  // biome-ignore lint/correctness/useExhaustiveDependencies: the key stands for the fills.
  useEffect(() => {
    if (key !== '') void actions.send({ type: 'fill/settle' });
  }, [key]);
}
