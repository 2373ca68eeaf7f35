import { parseArgs } from 'node:util';
import { buildExtension, extensionDir } from '../support/build-extension.ts';
import { ensureTools } from '../support/ensure-tools.ts';
import { attacks } from './attacks/attacks.ts';
import { reportBuilt, reportProof } from './report.ts';
import { runAttacks } from './run-attacks.ts';
import { buildWeakened } from './weaken/build-weakened.ts';

const { values } = parseArgs({
  options: {
    /** Part of the names of those that are run. */
    only: { type: 'string', default: '' },
    /** Runs against a build without the checks, in which every attack that can succeed has to. */
    prove: { type: 'boolean', default: false },
  },
});

ensureTools(['chromium', 'xvfb', 'xauth', 'xdotool']);
const chosen = attacks.filter(({ name }) => name.includes(values.only));
if (values.prove) {
  const folder = await buildWeakened();
  process.exitCode = reportProof(chosen, await runAttacks(chosen, folder));
} else {
  buildExtension();
  const folder = extensionDir('chrome');
  process.exitCode = reportBuilt(await runAttacks(chosen, folder), folder);
}
process.exit();
