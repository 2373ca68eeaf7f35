import { parseArgs } from 'node:util';
import { type FaultName, faultNames } from '../practice/faults/faults.ts';
import { buildExtension } from '../support/build-extension.ts';
import { ensureTools } from '../support/ensure-tools.ts';
import { expectations, healthy } from './expectations.ts';
import { type Outcome, runCases } from './run-cases.ts';

const { values } = parseArgs({
  options: {
    /** How the names of the cases begin that are tried. */
    only: { type: 'string', default: '' },
    /** The assistant has seen both consoles after the fault came about, and not before. */
    'seen-after': { type: 'boolean', default: false },
  },
});

const leastFaults = 67;

function tell({ name, said, wanted, isRight, seconds }: Outcome): void {
  const mark = isRight ? 'right' : 'WRONG';
  console.log(`${mark}  ${seconds.toFixed(1).padStart(5)} s  ${name.padEnd(38)} ${said}`);
  if (!isRight) console.log(`       ${' '.repeat(8)}${' '.repeat(38)}  wanted ${wanted}`);
}

try {
  ensureTools(['chromium', 'xvfb', 'xauth', 'xdotool']);
  buildExtension();
  const names = (Object.keys(expectations) as FaultName[]).filter((each) =>
    faultNames.includes(each),
  );
  const outcomes = await runCases(
    names.filter((each) => each.startsWith(values.only)),
    healthy.filter(({ name }) => name.startsWith(values.only)),
    { seesAfterwards: values['seen-after'], tell },
  );
  const faults = outcomes.filter(({ isHealthy }) => !isHealthy);
  const right = faults.filter(({ isRight }) => isRight).length;
  const healthyFlagged = outcomes.filter(({ isHealthy, isRight }) => isHealthy && !isRight).length;
  const isWhole = values.only !== '' || faults.length >= leastFaults;
  const passed = isWhole && right === faults.length && healthyFlagged === 0;
  console.log(
    JSON.stringify({
      faults: faults.length,
      right,
      wrong: faults.length - right,
      healthyFlagged,
      passed,
    }),
  );
  process.exitCode = passed ? 0 : 1;
} catch (error) {
  console.error(error instanceof Error ? error.message : error);
  process.exitCode = 1;
}
