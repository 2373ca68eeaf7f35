import { useEffect, useRef, useState } from 'preact/hooks';
import type { PageId } from '../lib/consoles/ids.ts';
import type { Checklist } from '../lib/guide/checklist.ts';
import type { SetupState } from '../lib/setup/setup-state.ts';
import { type Known, knownNow, newsBetween } from './live-news.ts';

interface Props {
  setup: SetupState;
  list: Checklist;
  page: PageId | null;
}

/** Says once what was just detected: what was saved, a step that is done, or the page in front; in the language of the moment. */
export function LiveRegion({ setup, list, page }: Props) {
  const [change, setChange] = useState<readonly [Known, Known] | null>(null);
  const before = useRef<Known | null>(null);
  useEffect(() => {
    const now = knownNow(setup, list, page);
    const last = before.current;
    before.current = now;
    if (last && newsBetween(last, now) !== null) setChange([last, now]);
  });
  return (
    <p class="live" role="status" aria-live="polite">
      {change && newsBetween(...change)}
    </p>
  );
}
