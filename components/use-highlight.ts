import { useEffect } from 'preact/hooks';
import { t } from '../lib/catalogue/translate.ts';
import type { Highlighted } from '../lib/guide/highlight.ts';
import type { PanelActions } from './actions.ts';
import { fieldText } from './value-text.ts';

/** Keeps the control of the current step outlined in its page, as long as the panel is open. */
export function useHighlight(now: Highlighted | null, actions: PanelActions): void {
  const key = now && [now.page, now.field, now.act, ...Object.values(now.document)].join(' ');
  // biome-ignore lint/correctness/useExhaustiveDependencies: the key stands for everything in it.
  useEffect(() => {
    if (now === null) return;
    const end = new AbortController();
    const { document, page, field, act } = now;
    const hint = t(`highlight.${act}`, { field: fieldText(field) });
    actions.highlight(document, { page, field, hint }, end.signal);
    return () => end.abort();
  }, [key]);
}
