import type {
  MeantField,
  Pointed,
  PointedAt,
  ToolReply,
  ToolRequest,
} from '../messages/page-tools.ts';
import type { DocumentKey } from '../messages/panel-messages.ts';
import { browser } from './extension-api.ts';
import { openTools } from './open-tools.ts';

/**
 * Has the admin choose a control in any of a tab's documents. The first answer ends it in all of them;
 * null where the admin left, the signal aborted, or the last document went away. Tab goes from the last
 * candidate of one document on to the first of the next.
 */
export async function pointAt(
  documents: readonly DocumentKey[],
  { page, field, hint }: MeantField,
  signal: AbortSignal,
): Promise<PointedAt | null> {
  const [first] = documents;
  if (first === undefined) return null;
  await browser.tabs.update(first.tabId, { active: true });
  const end = new AbortController();
  const until = AbortSignal.any([end.signal, signal]);
  const isMeant = (pointed: Pointed) => pointed.page === page && pointed.field === field;
  const chosen = Promise.withResolvers<PointedAt | null>();
  const open = new Map<number, ((request: ToolRequest) => void) | null>();
  let passes = 0;

  const passOn = (index: number, { step, isEmpty }: Passed) => {
    passes = isEmpty ? passes + 1 : 1;
    // Where no document has a candidate, the focus would go round for ever.
    if (passes > documents.length) {
      passes = 0;
      return;
    }
    nextOpen(open, documents.length, index, step)?.({ type: 'take-up', step });
  };
  const hear = (index: number) => (reply: ToolReply | null) => {
    const document = documents[index];
    if (reply?.type === 'passed') return passOn(index, reply);
    if (reply?.type === 'pointed' && document && isMeant(reply.pointed)) {
      chosen.resolve({ document, pointed: reply.pointed });
    }
    if (reply?.type === 'left') chosen.resolve(null);
    // A document that went away leaves the choice to the others.
    open.set(index, null);
    if (documents.every((_, each) => open.get(each) === null)) chosen.resolve(null);
  };
  documents.forEach(async (document, index) => {
    const send = await openTools(document, hear(index), until);
    if (send === null) return;
    open.set(index, send);
    send({ type: 'point', page, field, hint });
  });
  const answer = await chosen.promise;
  end.abort();
  return answer;
}

type Passed = Extract<ToolReply, { type: 'passed' }>;

/** The next document that is there, round the end to the first one; with a single one, that one again. */
function nextOpen(
  open: ReadonlyMap<number, ((request: ToolRequest) => void) | null>,
  count: number,
  from: number,
  step: Passed['step'],
) {
  for (let hops = 1; hops <= count; hops++) {
    const send = open.get((from + step * hops + count * count) % count);
    if (send) return send;
  }
  return null;
}
