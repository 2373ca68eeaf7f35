import { vi } from 'vitest';
import { entraConsole } from '../../../lib/consoles/entra/entra-in-every-language.ts';
import type { FillItem } from '../../../lib/consoles/fill-order.ts';
import type { PageId } from '../../../lib/consoles/ids.ts';
import type { ToldPress } from '../../../lib/consoles/told-press.ts';
import { fillPage } from '../../../lib/page/fill-page.ts';
import type { FillContext } from '../../../lib/page/fill-target.ts';
import { nextChange } from '../../../lib/page/next-change.ts';
import type { PressChain } from '../../../lib/page/presses/press-chain.ts';
import { pressTold } from '../../../lib/page/presses/press-told.ts';
import { watchTouched } from '../../../lib/page/touched-controls.ts';
import { outlined, show } from './documents.ts';
import { laidOut } from './geometry.ts';
import { aVisit } from './observations.ts';

interface On {
  readonly page: PageId;
  readonly address: string;
  readonly items: readonly FillItem[];
}

interface Around {
  /** What the page does when something in it is pressed. */
  readonly script: (event: Event) => void;
  /** What happens between the fill and the first press. */
  readonly meanwhile?: () => void;
  readonly context?: Partial<FillContext>;
}

export interface Pressing {
  /** Fills a page of the admin center, and makes one press after another; tells outcomes, and ids of what was pressed. */
  readonly run: (
    html: string,
    presses: readonly ToldPress[],
    around: Around,
  ) => Promise<{ outcomes: string[]; pressed: string[]; shown?: string }>;
  readonly end: () => void;
}

/** Presses that follow a fill, in a document with the clock of the test. */
export function createPressing({ page, address, items }: On): Pressing {
  const life = new AbortController();
  const host = 'entra.microsoft.com';
  const visit = { id: aVisit.id, address };
  const order = { page, visit, host, application: null, items: [...items] };
  const settled = async <Result>(under: Promise<Result>): Promise<Result> => {
    await vi.runAllTimersAsync();
    return under;
  };
  return {
    end: () => life.abort(),
    run: async (html, presses, { script, meanwhile, context: other }) => {
      show(html);
      const pressed: string[] = [];
      const note = (event: Event) => {
        pressed.push(event.target instanceof Element ? event.target.id : '');
        script(event);
      };
      document.body.addEventListener('click', note, { signal: life.signal });
      const { isTouched } = watchTouched(document, life.signal);
      const context: FillContext = {
        described: () => entraConsole,
        outline: () => {
          const read = outlined([], isTouched);
          return { ...read, outline: { ...read.outline, address } };
        },
        nextChange: () => nextChange(document, life.signal),
        host,
        address: () => address,
        geometry: laidOut(),
        signal: life.signal,
      };
      const filled = await settled(fillPage(order, context));
      meanwhile?.();
      const chain: PressChain = { order, kept: [], filled, left: {} };
      const outcomes: string[] = [];
      let shown: { shown?: string } = {};
      for (const [at, press] of presses.entries()) {
        const before = presses.slice(0, at);
        const came = await settled(pressTold(press, before, chain, { ...context, ...other }));
        outcomes.push(came.save);
        if (came.shown !== undefined) shown = { shown: came.shown };
        if (came.save !== 'pressed') break;
      }
      return { outcomes, pressed, ...shown };
    },
  };
}
