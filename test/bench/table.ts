import type { Line, Unit } from './line.ts';
import type { PartReport } from './report.ts';

const widths = [52, 11, 11, 11, 11] as const;

/** The lines of one part for people, with the A/A of each. */
export function tableOf(part: string, { lines, notRun }: PartReport): string {
  const heads = row(part, ['median', 'worst', 'bar', 'A/A', '  verdict']);
  return [heads, ...lines.map(lineFor), ...notRun.map((what) => `did not run: ${what}`)].join('\n');
}

function lineFor({ name, unit, value, worst, bar, spread, verdict }: Line): string {
  const cells = [value, worst, bar, spread].map((each) => inUnit(each, unit));
  return row(name, [...cells, `  ${verdict}`]);
}

function inUnit(value: number | null, unit: Unit): string {
  if (value === null) return '–';
  return unit === 'times' ? String(value) : `${value.toFixed(unit === 'ms' ? 1 : 2)} ${unit}`;
}

function row(name: string, cells: readonly string[]): string {
  const [first, ...others] = widths;
  return (
    name.padEnd(first) + cells.map((cell, at) => cell.padStart(others[at] ?? cell.length)).join('')
  );
}
