import type { Attack } from './attack.ts';
import { faultsIn } from './built-files.ts';
import type { Run } from './run-attacks.ts';

/** Says what came of the attacks on the real build; gives the exit status. */
export function reportBuilt({ judged, violations, controls }: Run, folder: string): number {
  const faults = faultsIn(folder);
  const count = (outcome: string) => judged.filter((each) => each.outcome === outcome).length;
  for (const each of [...violations, ...faults]) console.log(`fault: ${each}`);
  for (const [control, holds] of Object.entries(controls)) {
    console.log(`${holds ? 'holds' : 'FAILS'}: ${control}`);
  }
  const acceptedWrongly = count('accepted');
  const refused = count('refused');
  const passed =
    judged.length > 0 &&
    refused === judged.length &&
    violations.length + faults.length === 0 &&
    Object.values(controls).every(Boolean);
  console.log(JSON.stringify({ tried: judged.length, refused, acceptedWrongly, passed }));
  return passed ? 0 : 1;
}

/** The same of a build without the checks: whatever can succeed has to, or it proves nothing. */
export function reportProof(attacks: readonly Attack[], { judged }: Run): number {
  const outcomes = new Map(judged.map(({ name, outcome }) => [name, outcome]));
  const able = attacks.filter(({ canSucceed }) => canSucceed !== false);
  const idle = able.filter(({ name }) => outcomes.get(name) !== 'accepted');
  for (const { name } of idle) console.log(`did not succeed without the checks: ${name}`);
  const acceptedWrongly = judged.filter(({ outcome }) => outcome === 'accepted').length;
  const refused = judged.filter(({ outcome }) => outcome === 'refused').length;
  const passed = acceptedWrongly > 0 && idle.length === 0;
  console.log(JSON.stringify({ tried: judged.length, refused, acceptedWrongly, passed }));
  return passed ? 0 : 1;
}
