import { fieldReadAs } from '../consoles/fields-of-page.ts';
import type { FieldId, PageId } from '../consoles/ids.ts';
import type { DocumentKey } from '../messages/panel-messages.ts';
import type { SeenDocument } from '../messages/seen-document.ts';
import type { SettingName } from '../saml/settings.ts';
import type { FactKey } from '../setup/setup-state.ts';

/** Where a captured value stands in a page now. */
export interface ValuePlace {
  readonly document: DocumentKey;
  readonly page: PageId;
  readonly field: FieldId;
}

/** Where a page in front shows a value; null where none does. */
export function placeOfValue(documents: readonly SeenDocument[], key: FactKey): ValuePlace | null {
  const [console, setting] = [key.slice(0, key.indexOf('/')), key.slice(key.indexOf('/') + 1)];
  for (const { key: document, observation, console: own } of documents) {
    if (own !== console) continue;
    for (const { id: page } of observation.pages) {
      const field = fieldReadAs(page, setting as SettingName);
      const isThere = observation.fields.some(
        ({ id, outcome }) => id === field && outcome === 'found',
      );
      if (field !== null && isThere) return { document, page, field };
    }
  }
  return null;
}
