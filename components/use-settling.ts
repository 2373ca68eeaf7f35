import type { PanelActions } from './actions.ts';
import { useKeyedEffect } from './use-keyed-effect.ts';

/** Has the background find out what came of begun fills, whenever others are under way than before. */
export function useSettling(key: string, actions: PanelActions): void {
  useKeyedEffect(key, () => {
    if (key !== '') void actions.send({ type: 'fill/settle' });
  });
}
