/** Median to three decimals; of nothing it is no number. */
export function median(values: readonly number[]): number {
  const sorted = values.toSorted((a, b) => a - b);
  const middle = (sorted.length - 1) / 2;
  const low = sorted[Math.floor(middle)] ?? Number.NaN;
  const high = sorted[Math.ceil(middle)] ?? Number.NaN;
  return rounded((low + high) / 2);
}

export function rounded(value: number): number {
  return Math.round(value * 1_000) / 1_000;
}
