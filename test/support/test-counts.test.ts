import { describe, expect, it } from 'vitest';
import {
  closingLine,
  countTests,
  exitStatus,
  failureLines,
  type TestReport,
} from './test-counts.ts';

const report: TestReport = {
  numPassedTests: 5,
  numFailedTests: 0,
  numPendingTests: 1,
  numTodoTests: 2,
  testResults: [{ name: 'a.test.ts', status: 'passed', assertionResults: [{ status: 'passed' }] }],
};

describe('the closing line of a run', () => {
  it('counts what waits and what is still to do as skipped', () => {
    expect(closingLine(countTests(report))).toBe('5 passed, 0 failed, 3 skipped');
  });

  it('counts a file that could not be loaded as failed', () => {
    const broken = { name: 'b.test.ts', status: 'failed', assertionResults: [] };
    const testResults = [...report.testResults, broken];
    expect(countTests({ ...report, testResults }).failed).toBe(1);
  });

  it('counts a file whose tests could not begin as failed', () => {
    const stopped = {
      name: 'b.test.ts',
      status: 'failed',
      assertionResults: [{ status: 'skipped' }],
    };
    const testResults = [...report.testResults, stopped];
    expect(countTests({ ...report, testResults }).failed).toBe(1);
  });

  it('does not count a file twice whose tests failed', () => {
    const red = { name: 'b.test.ts', status: 'failed', assertionResults: [{ status: 'failed' }] };
    expect(countTests({ ...report, numFailedTests: 1, testResults: [red] }).failed).toBe(1);
  });
});

describe('what is said of failures at the end of a run', () => {
  it('names the test and how its reason begins', () => {
    const failed = {
      status: 'failed',
      fullName: 'a form is filled',
      failureMessages: ['1\n2\n3\n4'],
    };
    const passed = { status: 'passed', fullName: 'a form is seen', failureMessages: [] };
    const file = { name: 'b.test.ts', status: 'failed', assertionResults: [passed, failed] };
    expect(failureLines(1, { ...report, testResults: [...report.testResults, file] })).toEqual([
      'b.test.ts: a form is filled: 1 | 2 | 3',
    ]);
  });

  it('names a file that could not be loaded', () => {
    const file = {
      name: 'b.test.ts',
      status: 'failed',
      message: 'no such module',
      assertionResults: [],
    };
    expect(failureLines(1, { ...report, testResults: [file] })).toEqual([
      'b.test.ts: no such module',
    ]);
  });

  it('is nothing where nothing failed', () => {
    expect(failureLines(0, report)).toEqual([]);
  });

  it('says so where something failed that no test stands for', () => {
    expect(failureLines(1, report)).toEqual([expect.stringContaining('beside the tests')]);
  });
});

describe('the exit status of a run', () => {
  it.each([
    { vitest: 0, passed: 5, failed: 0, status: 0, why: 'every test passed' },
    { vitest: 1, passed: 5, failed: 1, status: 1, why: 'a test failed' },
    { vitest: 130, passed: 0, failed: 0, status: 130, why: 'the run was interrupted' },
    { vitest: 0, passed: 0, failed: 0, status: 1, why: 'no test ran' },
    { vitest: 0, passed: 5, failed: 1, status: 1, why: 'a failure went unnoticed' },
  ])('is $status when $why', ({ vitest, passed, failed, status }) => {
    expect(exitStatus(vitest, { passed, failed, skipped: 0 })).toBe(status);
  });
});
