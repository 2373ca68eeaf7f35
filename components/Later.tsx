import type { ComponentType } from 'preact';
import { useEffect, useState } from 'preact/hooks';

interface Props<Own> {
  /** Gets the view; the same function every time. */
  load: () => Promise<ComponentType<Own>>;
  /** What the view is shown with. */
  own: Own;
}

/** A view that most setups never show: it is loaded when it is to be shown. */
export function Later<Own extends object>({ load, own }: Props<Own>) {
  const [loaded, setLoaded] = useState<{ View: ComponentType<Own> } | null>(null);
  useEffect(() => {
    let isWanted = true;
    void load().then((View) => {
      if (isWanted) setLoaded({ View });
    });
    return () => {
      isWanted = false;
    };
  }, [load]);
  return loaded && <loaded.View {...own} />;
}
