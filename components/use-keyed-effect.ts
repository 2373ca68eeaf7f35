import { type EffectCallback, useEffect, useRef } from 'preact/hooks';

/** Runs an effect when its key changes, which stands for everything that the effect reads; null is a key too. */
export function useKeyedEffect(key: string | null, effect: EffectCallback): void {
  const latest = useRef<(key: string | null) => ReturnType<EffectCallback>>(effect);
  latest.current = effect;
  useEffect(() => latest.current(key), [key]);
}
