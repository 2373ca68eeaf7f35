import { byRound, type Line, lineOf } from '../line.ts';
import type { PartReport } from '../report.ts';
import type { Visit } from '../visit.ts';

const sizes = [5_000, 20_000, 100_000] as const;
type Size = (typeof sizes)[number];
type State = 'setup' | 'none';

/** With a setup in progress, without one, and each the same a second time for the A/A. */
export type ShareCase = `${State} ${Size}` | `${State} ${Size} again`;

/** The three sizes one after another, so that a size is held against the others of a near moment. */
export const shareCases: readonly ShareCase[] = sizes.flatMap((size): ShareCase[] => [
  `setup ${size}`,
  `none ${size}`,
  `setup ${size} again`,
  `none ${size} again`,
]);

export function caseOf(name: ShareCase): { state: State; size: Size } {
  const state = name.startsWith('setup') ? 'setup' : 'none';
  const size = sizes.find((each) => name.split(' ')[1] === String(each)) ?? sizes[0];
  return { state, size };
}

/** The most that the extension may take, in per cent of the page's own time. */
const bars = { setup: 2, none: 0.2 } as const;
/** The most that share and cost of an element may be in the largest document against the smallest. */
const growthBar = 1.25;

type Visits = Readonly<Record<ShareCase, readonly Visit[]>>;
type Window = 'settled' | 'storm';
type Reading = (visit: Visit) => number;

const windows: readonly Window[] = ['settled', 'storm'];
const shareIn =
  (window: Window): Reading =>
  (visit) =>
    (100 * visit[window].extension) / visit[window].page;
const costIn =
  (window: Window): Reading =>
  (visit) =>
    visit[window].extension / visit.elements;

export function shareReportOf(visits: Visits): PartReport {
  return {
    lines: [
      ...sizes.flatMap((size) => windows.map((window) => shareLine(visits, size, window))),
      ...windows.flatMap((window) => growthLines(visits, window)),
      ...sizes.flatMap((size) => [longestLine(visits, size), ...timeLines(visits, size)]),
    ].flat(),
    notRun: shareCases.filter((name) => !didRun(name, visits[name])),
  };
}

function shareLine(visits: Visits, size: Size, window: Window): Line[] {
  return (['setup', 'none'] as const).map((state) =>
    line(`share ${window}, ${state}, ${elements(size)}`, '%', bars[state], (again) =>
      visits[`${state} ${size}${again}`].map(shareIn(window)),
    ),
  );
}

function growthLines(visits: Visits, window: Window): Line[] {
  const [small, , large] = sizes;
  const growth = (of: Reading) => (again: '' | ' again') =>
    byRound(visits[`setup ${large}${again}`].map(of), visits[`setup ${small}${again}`].map(of));
  const what = `${elements(large)} against ${elements(small)}`;
  return [
    line(`share ${window}, ${what}`, '×', growthBar, growth(shareIn(window))),
    line(`cost of an element ${window}, ${what}`, '×', growthBar, growth(costIn(window))),
  ];
}

function longestLine(visits: Visits, size: Size): Line {
  return line(`longest task, ${elements(size)}`, 'ms', null, (again) =>
    visits[`setup ${size}${again}`].map(({ settled, storm }) =>
      Math.max(settled.longest, storm.longest),
    ),
  );
}

/** What the shares are made of. */
function timeLines(visits: Visits, size: Size): Line[] {
  return windows.flatMap((window) =>
    (['extension', 'page'] as const).map((whose) =>
      line(`${whose} ${window}, ${elements(size)}`, 'ms', null, (again) =>
        visits[`setup ${size}${again}`].map((visit) => visit[window][whose]),
      ),
    ),
  );
}

function line(
  name: string,
  unit: Line['unit'],
  bar: number | null,
  values: (again: '' | ' again') => readonly number[],
): Line {
  return lineOf({ name, unit, bar, values: values(''), again: values(' again') });
}

/** With a setup every visit must recognise the page; without one, the script must be there and read nothing. */
function didRun(name: ShareCase, visits: readonly Visit[]): boolean {
  const { state, size } = caseOf(name);
  const leftAlone = ({ settled, storm, recognised }: Visit) =>
    settled.extension > 0 && settled.scans + storm.scans === 0 && !recognised;
  const wasRead = ({ settled, storm, recognised }: Visit) =>
    settled.extension > 0 && storm.extension > 0 && recognised;
  const holds = state === 'setup' ? wasRead : leftAlone;
  return visits.length > 0 && visits.every((visit) => visit.elements >= size && holds(visit));
}

function elements(size: Size): string {
  return size.toLocaleString('en');
}
