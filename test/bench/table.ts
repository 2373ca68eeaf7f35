import { bars, type Figure, type Figures, type Window } from './figures.ts';

const windows: readonly Window[] = ['settled', 'storm'];

/** The figures for people: one line a case and window, then the A/A line. */
export function tableOf(figures: Figures): string {
  const heads = row(['', 'share', 'bar', 'extension', 'page', 'world', 'scans']);
  const lines = windows.flatMap((window) => [
    line(`${window}, setup`, figures.setup[window], bars.setup),
    line(`${window}, no setup`, figures.none[window], bars.none),
  ]);
  return [heads, ...lines, ...windows.map((window) => sameTwice(figures, window))].join('\n');
}

function line(name: string, figure: Figure, bar: number): string {
  return row([
    name,
    percent(figure.share),
    percent(bar),
    `${figure.extensionMs.toFixed(1)} ms`,
    `${figure.pageMs.toFixed(0)} ms`,
    `${figure.worldMs.toFixed(1)} ms`,
    String(figure.scans),
  ]);
}

function sameTwice({ setup, again, spread }: Figures, window: Window): string {
  const twice = `${percent(setup[window].share)} and ${percent(again[window].share)}`;
  return `A/A ${window}: ${twice}, spread ${spread[window].toFixed(2)} points`;
}

function percent(share: number): string {
  return `${share.toFixed(2)} %`;
}

function row([name = '', ...cells]: readonly string[]): string {
  return name.padEnd(20) + cells.map((cell) => cell.padStart(11)).join('');
}
