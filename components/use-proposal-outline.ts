import { t } from '../lib/catalogue/translate.ts';
import type { FieldId } from '../lib/consoles/ids.ts';
import type { Trouble } from '../lib/guide/repair.ts';
import { fieldText } from '../lib/guide/value-text.ts';
import type { PanelActions } from './actions.ts';
import { useKeyedEffect } from './use-keyed-effect.ts';

/** Outlines in the page what an import names as a field, as long as the admin is asked about it. */
export function useProposalOutline(
  { key, page, documents }: Trouble,
  field: FieldId | null,
  actions: PanelActions,
): void {
  useKeyedEffect(`${key} ${field}`, () => {
    if (field === null) return;
    const end = new AbortController();
    const hint = t('repair.confirm.hint', { field: fieldText(field) });
    for (const document of documents) {
      actions.highlight(document.key, { page, field, hint }, end.signal);
    }
    return () => end.abort();
  });
}
