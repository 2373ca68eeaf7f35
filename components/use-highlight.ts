import { t } from '../lib/catalogue/translate.ts';
import type { Highlighted } from '../lib/guide/highlight.ts';
import { fieldText } from '../lib/guide/value-text.ts';
import type { PanelActions } from './actions.ts';
import { useKeyedEffect } from './use-keyed-effect.ts';

/** Keeps the control of the current step outlined in its page, as long as the panel is open. */
export function useHighlight(now: Highlighted | null, actions: PanelActions): void {
  const key =
    now && [now.page, now.field, now.act, now.save, ...Object.values(now.document)].join(' ');
  useKeyedEffect(key, () => {
    if (now === null) return;
    const end = new AbortController();
    const { document, page, field, act, save } = now;
    const hint = t(`highlight.${act}`, { field: fieldText(field) });
    actions.highlight(document, { page, field, hint, ...(save ? { save } : {}) }, end.signal);
    return () => end.abort();
  });
}
