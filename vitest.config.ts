import { defineConfig } from 'vitest/config';
import { LongestFirst } from './test/support/longest-first.ts';

const inDocument = ['test/components/**/*.test.{ts,tsx}', 'test/page/**/*.test.{ts,tsx}'];

/** What stands in for the browser's API there belongs to one file alone. */
const besidesBrowser = ['test/browser/**/*.test.ts'];

export default defineConfig({
  oxc: { jsx: { runtime: 'automatic', importSource: 'preact' } },
  test: {
    // Vitest would leave one core idle, which on two cores is half of the machine.
    maxWorkers: '100%',
    sequence: { sequencer: LongestFirst },
    projects: [
      {
        extends: true,
        test: {
          name: 'unit',
          include: ['test/**/*.test.{ts,tsx}'],
          exclude: ['test/e2e/**', 'test/demo/**', ...besidesBrowser, ...inDocument],
          // What has no state of its own is loaded once for all files.
          isolate: false,
          setupFiles: ['test/support/loaded-texts.ts'],
        },
      },
      {
        extends: true,
        test: {
          name: 'unit-browser',
          include: besidesBrowser,
          setupFiles: ['test/support/loaded-texts.ts'],
        },
      },
      {
        extends: true,
        test: {
          name: 'unit-dom',
          include: inDocument,
          environment: 'jsdom',
          testTimeout: 20_000,
          setupFiles: ['test/support/jsdom.ts', 'test/support/loaded-texts.ts'],
        },
      },
      {
        extends: true,
        test: {
          name: 'e2e',
          include: ['test/e2e/**/*.test.ts'],
          globalSetup: ['test/support/prepare-e2e.ts'],
          setupFiles: ['test/support/loaded-texts.ts'],
          testTimeout: 120_000,
          hookTimeout: 120_000,
          // Each test file runs a browser or two of its own.
          maxWorkers: 2,
          sequence: { groupOrder: 1 },
        },
      },
    ],
  },
});
