/** What of Vitest's JSON report the closing line is made from. */
export interface TestReport {
  numPassedTests: number;
  numFailedTests: number;
  numPendingTests: number;
  numTodoTests: number;
  testResults: readonly {
    status: string;
    assertionResults: readonly { status: string }[];
  }[];
}

export interface TestCounts {
  passed: number;
  failed: number;
  skipped: number;
}

/** Counts tests; a file that could not be loaded, or not be set up, counts as one that failed. */
export function countTests(report: TestReport): TestCounts {
  const broken = report.testResults.filter(
    ({ status, assertionResults }) =>
      status === 'failed' && assertionResults.every((each) => each.status !== 'failed'),
  );
  return {
    passed: report.numPassedTests,
    failed: report.numFailedTests + broken.length,
    skipped: report.numPendingTests + report.numTodoTests,
  };
}

/** The line that closes a run, alone on its line. */
export function closingLine({ passed, failed, skipped }: TestCounts): string {
  return `${passed} passed, ${failed} failed, ${skipped} skipped`;
}

/** The exit status of a run: a run in which no test had an outcome proved nothing. */
export function exitStatus(status: number, { passed, failed }: TestCounts): number {
  if (status !== 0) return status;
  return failed > 0 || passed === 0 ? 1 : 0;
}
