import { useEffect, useRef, useState } from 'preact/hooks';
import { isInFront, mayLeave, nextAfter } from '../lib/guide/advance.ts';
import type { Checklist } from '../lib/guide/checklist.ts';
import { destinationOf } from '../lib/guide/links.ts';
import type { Front } from '../lib/guide/panel-view.ts';
import type { Step, StepId } from '../lib/guide/step.ts';
import type { SetupState } from '../lib/setup/setup-state.ts';
import type { PanelActions } from './actions.ts';
import { useKeyedEffect } from './use-keyed-effect.ts';

/** Milliseconds in which a page that was just saved comes to rest, and after which it is asked again. */
const pause = 600;
/** As often a page is asked whether it may be left; then the admin is left alone with it. */
const mostAsked = 20;

interface Shown {
  readonly setup: SetupState;
  readonly list: Checklist;
  readonly front: Front;
  /** The admin wants it. */
  readonly isOn: boolean;
  readonly actions: PanelActions;
}

/** Where the assistant has led, or tried to. */
export interface Led {
  readonly step: Step;
  /** `near` is the console that has the page, where nothing led further. */
  readonly came: 'there' | 'near';
}

interface Due {
  readonly step: Step;
  /** The tab in which the former step was seen done: whoever goes to another one is left alone. */
  readonly tab: number | undefined;
}

interface Went {
  readonly step: Step;
  /** Nothing more comes of it. */
  readonly isOver: boolean;
  /** It led to an address of the page itself. */
  readonly isCertain: boolean;
}

/**
 * Leads on to the next step's page as soon as a step is seen done while the panel is open, once for each step. A
 * page on which something was entered, or written and not saved, is not left.
 *
 * @returns where it has led, while that is the step to do; null also while it is on the way.
 */
export function useAdvance({ setup, list, front, isOn, actions }: Shown): Led | null {
  const current = list.current?.step ?? null;
  const former = useRef<StepId | null>(current?.id ?? null);
  const led = useRef(new Set<StepId>());
  const [due, setDue] = useState<Due | null>(null);
  const [went, setWent] = useState<Went | null>(null);
  const tab = front.documents[0]?.key.tabId;

  useKeyedEffect(current?.id ?? null, () => {
    const before = former.current;
    former.current = current?.id ?? null;
    if (before === null || before === former.current) return;
    const step = nextAfter(before, list, setup);
    setDue(step === null || led.current.has(step.id) ? null : { step, tab });
  });

  const isStill = isOn && due !== null && due.step.id === current?.id && due.tab === tab;
  const isThere = due !== null && isInFront(due.step, front, setup);
  const isFree = mayLeave(front, setup);
  const latest = useRef({ front, setup });
  latest.current = { front, setup };
  const goal = isStill && !isThere && isFree ? due.step.id : null;
  useKeyedEffect(goal, () => {
    if (goal === null || due === null) return;
    return askUntilFree(
      () => actions.holdsUnsaved(latest.current.front.documents.map(({ key }) => key)),
      () => {
        led.current.add(due.step.id);
        setDue(null);
        const { step } = due;
        const destination = destinationOf(step, latest.current.setup);
        // Addresses lead to their pages; where links have to be followed, the answer comes at the end of the way.
        const isCertain = destination.page === undefined;
        setWent({ step, isOver: isCertain, isCertain });
        void actions
          .send({ type: 'tab/open', ...destination, inNewTab: false })
          .then(() => setWent((now) => (now?.step === step ? { ...now, isOver: true } : now)));
      },
    );
  });
  // Where the page is in front already, or the admin has left, there is nothing more to lead to.
  useEffect(() => {
    if (due !== null && (!isStill || isThere)) setDue(null);
  }, [due, isStill, isThere]);
  if (went === null || went.step.id !== current?.id) return null;
  const isThereNow = went.isCertain || isInFront(went.step, front, setup);
  if (isThereNow) return { step: went.step, came: 'there' };
  return went.isOver ? { step: went.step, came: 'near' } : null;
}

/** @returns what ends it. */
function askUntilFree(isUnsaved: () => Promise<boolean>, go: () => void): () => void {
  let isOver = false;
  let timer: ReturnType<typeof setTimeout>;
  const ask = async (asked: number) => {
    const mustStay = await isUnsaved();
    if (isOver) return;
    if (!mustStay) return go();
    if (asked < mostAsked) timer = setTimeout(() => void ask(asked + 1), pause);
  };
  timer = setTimeout(() => void ask(1), pause);
  return () => {
    isOver = true;
    clearTimeout(timer);
  };
}
