import { entraPages } from './entra/pages.ts';
import type { FieldId, PageId } from './ids.ts';
import { imageRelayPages } from './image-relay/pages.ts';

const fields = new Map(
  [...entraPages, ...imageRelayPages].map(
    (page) => [page.id, new Set(page.fields.map((field) => field.id))] as const,
  ),
);

/** The fields that a page of either console has. */
export function fieldsOfPage(page: PageId): ReadonlySet<FieldId> {
  return fields.get(page) ?? new Set();
}
