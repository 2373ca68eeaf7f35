/** What became of one property. */
export interface PropertyRecord {
  readonly name: string;
  /** Cases that ran: all of them, or as many as it took to find one that fails. */
  readonly cases: number;
  readonly failed: boolean;
}

export interface FuzzSummary {
  readonly ok: boolean;
  readonly seed: number;
  /** Cases that each property was to be held against. */
  readonly asked: number;
  readonly failures: readonly string[];
  /** Properties that were held against fewer cases than asked. */
  readonly short: readonly string[];
  readonly cases: Readonly<Record<string, number>>;
}

/** The records of a run, one a line of JSON. */
export function readRecords(lines: string): PropertyRecord[] {
  return lines
    .split('\n')
    .filter((line) => line !== '')
    .map((line) => JSON.parse(line) as PropertyRecord);
}

/**
 * What a run has shown. Nothing is shown by a run without properties, nor by one whose tests failed or
 * broke off, whatever its properties say.
 *
 * @param status exit status of the test runner.
 */
export function summaryOf(
  records: readonly PropertyRecord[],
  {
    asked,
    seed,
    status,
  }: { readonly asked: number; readonly seed: number; readonly status: number },
): FuzzSummary {
  const sorted = records.toSorted((one, other) => one.name.localeCompare(other.name));
  const namesOf = (which: (record: PropertyRecord) => boolean) =>
    sorted.filter(which).map(({ name }) => name);
  const failures = namesOf(({ failed }) => failed);
  const short = namesOf(({ cases, failed }) => !failed && cases < asked);
  const ok = status === 0 && records.length > 0 && failures.length + short.length === 0;
  const cases = Object.fromEntries(sorted.map((each) => [each.name, each.cases]));
  return { ok, seed, asked, failures, short, cases };
}
