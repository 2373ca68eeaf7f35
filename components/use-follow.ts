import { useMemo, useRef } from 'preact/hooks';
import { documentsInFront } from '../lib/guide/panel-view.ts';
import type { SeenDocument } from '../lib/messages/seen-document.ts';
import { ownerOf } from '../lib/setup/owner-of.ts';
import type { SetupList } from '../lib/setup/setup-list.ts';
import type { SetupState } from '../lib/setup/setup-state.ts';
import type { PanelActions } from './actions.ts';
import { useKeyedEffect } from './use-keyed-effect.ts';

/**
 * Brings the setup to work that the tab in front belongs to, when another tab or page comes to the front.
 * Whoever chooses a setup by hand stays with it until then.
 */
export function useFollow(
  atWork: SetupState | null,
  list: SetupList,
  seen: readonly SeenDocument[],
  frontTab: number | null,
  actions: PanelActions,
): void {
  const front = useMemo(() => documentsInFront(seen, frontTab), [seen, frontTab]);
  const owner = useMemo(() => ownerAmong(front, atWork, list), [front, atWork, list]);
  const page = front.toSorted((a, b) => a.key.frameId - b.key.frameId)[0];
  const latest = useRef<string | null>(null);
  // A page that is nobody's in between does not make the same page another one.
  if (owner !== null) latest.current = `${owner} ${page?.key.tabId} ${page?.visit.id}`;
  useKeyedEffect(latest.current, () => {
    if (owner !== null && owner !== atWork?.id) {
      void actions.send({ type: 'setups/bring', id: owner });
    }
  });
}

function ownerAmong(
  front: readonly SeenDocument[],
  atWork: SetupState | null,
  { entries }: SetupList,
): string | null {
  const own = atWork && {
    id: atWork.id,
    host: atWork.company.host,
    objectId: atWork.application?.objectId ?? null,
    isArchived: false,
  };
  return ownerOf(front, own ? [own, ...entries] : entries);
}
