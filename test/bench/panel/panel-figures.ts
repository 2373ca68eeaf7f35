import { byRound, type Line, lineOf } from '../line.ts';
import type { PartReport } from '../report.ts';
import type { PanelCase, PanelVisit } from './panel-visit.ts';

/** The most that a full panel may take, as a multiple of an empty one in the same round. */
const bars = { open: 3, event: 1.5 } as const;

type What = keyof PanelVisit;
type Visits = Readonly<Record<PanelCase, readonly PanelVisit[]>>;

const whats = { open: 'opens', event: 'shows an event' } as const;
const counts = { one: 'one setup', many: '500 setups' } as const;

export function panelReportOf(visits: Visits): PartReport {
  const lines = (['open', 'event'] as const).flatMap((what) => [
    ratioLine(visits, what, 'one'),
    ratioLine(visits, what, 'many'),
    timeLine(visits, what, 'empty', 'nothing'),
    timeLine(visits, what, 'many', counts.many),
  ]);
  return { lines, notRun: [] };
}

/** The A/A is worth as much as both: the empty panel twice, and the full one twice. */
function ratioLine(visits: Visits, what: What, full: 'one' | 'many'): Line {
  return lineOf({
    name: `panel ${whats[what]}, ${counts[full]} against none`,
    unit: '×',
    values: byRound(of(visits, full, what), of(visits, 'empty', what)),
    again: byRound(of(visits, `${full}Again`, what), of(visits, 'again', what)),
    bar: bars[what],
  });
}

function timeLine(visits: Visits, what: What, at: 'empty' | 'many', name: string): Line {
  return lineOf({
    name: `panel ${whats[what]}, ${name}`,
    unit: 'ms',
    values: of(visits, at, what),
    again: of(visits, at === 'empty' ? 'again' : 'manyAgain', what),
    bar: null,
  });
}

function of(visits: Visits, at: PanelCase, what: What): number[] {
  return visits[at].map((visit) => visit[what]);
}
