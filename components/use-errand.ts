import { useEffect, useRef, useState } from 'preact/hooks';
import {
  doorOf,
  type Errand,
  type ErrandStop,
  judgeErrand,
  type RunningErrand,
} from '../lib/guide/errand.ts';
import { destinationOf } from '../lib/guide/links.ts';
import type { Front } from '../lib/guide/panel-view.ts';
import type { CommandFailure } from '../lib/messages/command-failure.ts';
import type { PanelCommand, ReviewedField } from '../lib/messages/panel-messages.ts';
import type { PressesMade } from '../lib/messages/presses-made.ts';
import type { CommandReply } from '../lib/messages/replies.ts';
import type { SeenDocument } from '../lib/messages/seen-document.ts';
import type { SetupState } from '../lib/setup/setup-state.ts';
import type { PanelActions } from './actions.ts';
import { useSettled } from './use-settled.ts';

/** Milliseconds for which a page may take to come up, the admin's own presses on the way included. */
const patience = 180_000;

/** Milliseconds for which a page has to stand before something is pressed on it. */
const doorPatience = 400;

type Done = Extract<CommandReply, { outcome: 'done' }>;

export type ErrandEnd =
  | ErrandStop
  | { readonly reason: 'late' }
  | ({ readonly reason: 'presses' } & PressesMade)
  | { readonly reason: 'failed'; readonly failure: CommandFailure };

interface Standing {
  readonly running: RunningErrand | null;
  /** The order has gone out, so that nothing calls it off any more. */
  readonly isFilling: boolean;
  /** Why the last one ended without writing; null where it did not. */
  readonly end: ErrandEnd | null;
  /** What the last one came to, on which page. */
  readonly came:
    | (Pick<Done, 'results' | 'save' | 'presses'> & { readonly page: Errand['page'] })
    | null;
}

export interface ErrandState extends Standing {
  readonly start: (errand: RunningErrand) => void;
  readonly cancel: () => void;
}

const nothing: Standing = { running: null, isFilling: false, end: null, came: null };
const ended = (end: ErrandEnd | null): Standing => ({ ...nothing, end });

/** One press that goes to a page and fills it there, followed for as long as the panel stands open. */
export function useErrand(setup: SetupState, front: Front, actions: PanelActions): ErrandState {
  const [state, setState] = useState(nothing);
  /** What was ordered is never ordered twice, however often the page is seen meanwhile. */
  const ordered = useRef<RunningErrand | null>(null);
  const opened = useRef<ReadonlySet<string>>(new Set());
  const { running, isFilling } = state;
  const verdict = running === null || isFilling ? null : judgeErrand(running, front);
  const stop = useSettled(
    verdict?.kind === 'stop' ? { ...verdict, key: `${verdict.reason} ${verdict.field}` } : null,
  );
  const [reason, field] = [stop?.reason, stop?.field];
  const door = useSettled(
    running !== null && verdict?.kind === 'wait' ? doorOf(running, front) : null,
    doorPatience,
  );

  useEffect(() => {
    if (running === null || isFilling) return;
    const timer = setTimeout(() => setState(ended({ reason: 'late' })), patience);
    return () => clearTimeout(timer);
  }, [running, isFilling]);

  useEffect(() => {
    if (reason && field) setState(ended({ reason, field }));
  }, [reason, field]);

  useEffect(() => {
    if (running === null || door === null || opened.current.has(door.key)) return;
    opened.current = new Set([...opened.current, door.key]);
    const { on: page, seen } = door;
    const { key: document, visit } = seen;
    void actions.send({ type: 'fill/open', document, visit, page, goal: running.page });
  });

  useEffect(() => {
    const seen = front.fillable?.seen;
    if (running === null || verdict?.kind !== 'run' || !seen || ordered.current === running) return;
    ordered.current = running;
    if (verdict.fields.length === 0) return setState(nothing);
    setState((now) => ({ ...now, isFilling: true }));
    void actions.send(orderOf(running, seen, verdict.fields)).then((reply) => {
      setState(standingAfter(reply, running.page));
    });
  });

  return {
    ...state,
    start: (errand) => {
      opened.current = new Set();
      setState({ ...nothing, running: errand });
      const destination = destinationOf({ link: errand.link, pages: [errand.page] }, setup);
      void actions.send({ type: 'tab/open', ...destination, inNewTab: false }).then((reply) => {
        if (reply.outcome === 'failed') setState(nothing);
      });
    },
    cancel: () => setState(nothing),
  };
}

function standingAfter(reply: CommandReply, page: Errand['page']): Standing {
  if (reply.outcome === 'failed') return ended({ reason: 'failed', failure: reply.reason });
  const { presses } = reply;
  const isCutShort = presses !== undefined && presses.made < presses.presses.length;
  const end = isCutShort ? ({ reason: 'presses', ...presses } as const) : null;
  return { ...ended(end), came: { ...reply, page } };
}

/** What the admin pressed, for the document in which it can be carried out. */
function orderOf(
  { page, saves, caption, presses }: RunningErrand,
  { key, visit }: SeenDocument,
  fields: readonly ReviewedField[],
): PanelCommand {
  const told = presses.length > 0 ? { presses: [...presses] } : {};
  const save = caption === null ? told : { save: caption };
  const fresh = { fields: [...fields], isFresh: true };
  return { type: 'fill/run', document: key, visit, page, ...fresh, ...(saves ? save : {}) };
}
