import type { Finding, PreflightId, Verdict } from '../setup/preflight/finding.ts';
import type { PreflightResult } from '../setup/preflight/preflight.ts';
import { stepFor } from './preflight-steps.ts';
import type { Step } from './step.ts';

/** One line of the list: a result, or all that wait for one and the same thing. */
export interface PreflightLine {
  readonly ids: readonly PreflightId[];
  readonly finding: Finding;
  readonly step: Step | null;
}

/** What stands in the way comes first. */
const worstFirst: readonly Verdict[] = ['failure', 'warning', 'unknown'];

/** What has not passed, the worst first; what is missing for several rules is said once. */
export function preflightLines(results: readonly PreflightResult[]): readonly PreflightLine[] {
  const lines = new Map<string, PreflightLine>();
  for (const result of worstFirst.flatMap((verdict) => withVerdict(results, verdict))) {
    const step = stepFor(result);
    const key = keyOf(result, step);
    const ids = [...(lines.get(key)?.ids ?? []), result.id];
    lines.set(key, { ids, finding: result.finding, step });
  }
  return [...lines.values()];
}

export function withVerdict(
  results: readonly PreflightResult[],
  verdict: Verdict,
): readonly PreflightResult[] {
  return results.filter((each) => each.finding.verdict === verdict);
}

function keyOf({ id, finding }: PreflightResult, step: Step | null): string {
  if (finding.verdict !== 'unknown') return id;
  const { needs } = finding;
  return `${'fact' in needs ? needs.fact : needs.gap} ${step?.id}`;
}
