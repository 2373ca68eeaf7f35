import { execFile } from 'node:child_process';
import { describe, expect, it } from 'vitest';
import type { Sabotage } from '../demo/options.ts';
import { inProject, projectFolder } from '../support/project.ts';

describe.runIf(process.platform === 'linux')('the count of the demo', () => {
  it.each([
    { sabotage: 'type', figure: 'typedValues' },
    { sabotage: 'paste', figure: 'pastes' },
    { sabotage: 'wrong-login', figure: 'wrongFills' },
  ] as const)(
    'notices --sabotage $sabotage',
    async ({ sabotage, figure }) => {
      const { status, tally } = await sabotaged(sabotage);
      expect(status).toBe(1);
      expect(tally[figure]).toBeGreaterThanOrEqual(1);
    },
    150_000,
  );
});

/** Runs the demo with something done wrong on purpose; gives its exit status and its last line. */
function sabotaged(
  sabotage: Sabotage,
): Promise<{ status: unknown; tally: Record<string, number> }> {
  const script = inProject('test', 'demo', 'main.ts');
  const args = [script, '--sabotage', sabotage, '--delay', '10'];
  return new Promise((resolve, reject) => {
    execFile(process.execPath, args, { cwd: projectFolder }, (error, stdout) => {
      const last = stdout.trim().split('\n').at(-1) ?? '';
      if (!last.startsWith('{')) reject(error ?? new Error(`No tally: ${last}`));
      else resolve({ status: error?.code ?? 0, tally: JSON.parse(last) });
    });
  });
}
