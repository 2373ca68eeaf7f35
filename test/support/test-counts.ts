/** What of Vitest's JSON report the closing line is made from. */
export interface TestReport {
  numPassedTests: number;
  numFailedTests: number;
  numPendingTests: number;
  numTodoTests: number;
  testResults: readonly {
    name: string;
    status: string;
    message?: string;
    assertionResults: readonly {
      status: string;
      fullName?: string;
      failureMessages?: readonly string[] | null;
    }[];
  }[];
}

/** What is left of a run that broke off before it could report. */
export const noTests: TestReport = {
  numPassedTests: 0,
  numFailedTests: 0,
  numPendingTests: 0,
  numTodoTests: 0,
  testResults: [],
};

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

/** Names each test that failed with the first lines of its reason, and each file that never ran. */
export function failureLines(status: number, report: TestReport): string[] {
  const lines = linesOfTests(report);
  if (status === 0 || lines.length > 0) return lines;
  return ['No test failed, and the run did: what it says of errors beside the tests stands above.'];
}

function linesOfTests(report: TestReport): string[] {
  return report.testResults.flatMap(({ name, status, message, assertionResults }) => {
    if (status !== 'failed') return [];
    const failed = assertionResults.filter((each) => each.status === 'failed');
    if (failed.length === 0) return [`${name}: ${firstLines(message)}`];
    return failed.map(
      (each) => `${name}: ${each.fullName}: ${firstLines(each.failureMessages?.[0])}`,
    );
  });
}

/** The beginning of a reason, on one line. */
function firstLines(reason = ''): string {
  return reason.split('\n', 3).join(' | ').slice(0, 300);
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
