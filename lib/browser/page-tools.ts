import type { FieldId, PageId } from '../consoles/ids.ts';
import type { Inspection, MeantField } from '../messages/page-tools.ts';
import type { DocumentKey } from '../messages/panel-messages.ts';
import { ask } from './open-tools.ts';

/** What a document shows instead of what was expected; null where it is gone. */
export async function inspect(
  document: DocumentKey,
  page: PageId | null,
  fields: readonly FieldId[],
): Promise<Inspection | null> {
  const end = new AbortController();
  const reply = await ask(document, { type: 'inspect', page, fields: [...fields] }, end.signal);
  end.abort();
  return reply?.type === 'inspected' ? reply.inspection : null;
}

/** Outlines a field's control in a document, until the signal aborts. */
export function highlight(document: DocumentKey, meant: MeantField, signal: AbortSignal): void {
  void ask(document, { type: 'highlight', ...meant }, signal);
}
