import { launchChromium } from '../support/chromium.ts';
import { median } from './figures.ts';
import {
  fillStore,
  type PanelCase,
  type PanelVisit,
  panelCases,
  visitPanel,
} from './panel-visit.ts';

/** The most that a full panel may take, as a multiple of an empty one in the same run. */
export const panelBars = { open: 3, event: 1.5 } as const;

type Times = Readonly<Record<keyof PanelVisit, number>>;

export interface PanelFigures {
  /** Medians in milliseconds. */
  readonly times: Readonly<Record<PanelCase, Times>>;
  /** Medians of each round's own ratio to the empty panel; `again` is the same empty panel once more. */
  readonly ratios: Readonly<Record<Exclude<PanelCase, 'empty'>, Times>>;
  readonly bars: typeof panelBars;
  readonly ok: boolean;
}

const names = Object.keys(panelCases) as PanelCase[];

/** Opens the panel in every case, one after another in each round, so that a busy moment meets all alike. */
export async function measurePanel(port: number, rounds: number): Promise<PanelFigures> {
  const chromium = await launchChromium({ port });
  const visits: Record<PanelCase, PanelVisit[]> = { empty: [], again: [], one: [], many: [] };
  try {
    await visitPanel(chromium);
    for (let round = 0; round < rounds; round += 1) {
      for (let turn = 0; turn < names.length; turn += 1) {
        const name = names[(round + turn) % names.length] ?? 'empty';
        await fillStore(chromium, panelCases[name]);
        visits[name].push(await visitPanel(chromium));
      }
    }
  } finally {
    await chromium.close();
  }
  return panelFiguresOf(visits);
}

export function panelFiguresOf(
  visits: Readonly<Record<PanelCase, readonly PanelVisit[]>>,
): PanelFigures {
  const timesOf = (name: PanelCase): Times => ({
    open: median(visits[name].map(({ open }) => open)),
    event: median(visits[name].map(({ event }) => event)),
  });
  const ratioOf = (name: PanelCase): Times => {
    const ratio = (of: keyof PanelVisit) =>
      median(visits[name].map((visit, at) => visit[of] / (visits.empty[at]?.[of] ?? Number.NaN)));
    return { open: ratio('open'), event: ratio('event') };
  };
  const ratios = { again: ratioOf('again'), one: ratioOf('one'), many: ratioOf('many') };
  const ok = [ratios.one, ratios.many].every(
    ({ open, event }) => open <= panelBars.open && event <= panelBars.event,
  );
  const times = {
    empty: timesOf('empty'),
    again: timesOf('again'),
    one: timesOf('one'),
    many: timesOf('many'),
  };
  return { times, ratios, bars: panelBars, ok };
}

/** The figures for people. */
export function panelTableOf({ times, ratios, bars }: PanelFigures): string {
  const line = (name: string, { open, event }: Times, ratio?: Times) =>
    [
      name.padEnd(24),
      `${open.toFixed(0)} ms`.padStart(9),
      ratio ? `${ratio.open.toFixed(2)} ×`.padStart(9) : ' '.repeat(9),
      `${event.toFixed(1)} ms`.padStart(10),
      ratio ? `${ratio.event.toFixed(2)} ×`.padStart(9) : '',
    ].join('');
  return [
    `panel: opens (bar ${bars.open} ×), shows an event (bar ${bars.event} ×), against the empty one`,
    line('empty', times.empty),
    line('empty again', times.again, ratios.again),
    line('one setup', times.one, ratios.one),
    line('500 setups', times.many, ratios.many),
  ].join('\n');
}
