import { buildExtension } from '../support/build-extension.ts';
import { ensureTools } from '../support/ensure-tools.ts';
import { runAttended } from './attended.ts';
import { runEveryWay } from './every-way.ts';
import { expectsHelp, parseDemoOptions } from './options.ts';
import { isPerfect, isThrough } from './tally.ts';
import { runUnattended } from './unattended.ts';

try {
  const options = parseDemoOptions(process.argv.slice(2));
  ensureTools(options.unattended ? ['chromium', 'xvfb', 'xauth', 'xdotool'] : ['chromium']);
  buildExtension();
  if (options.everyWay) {
    const every = await runEveryWay(options);
    console.log(JSON.stringify(every));
    process.exitCode = every.passed ? 0 : 1;
  } else if (options.unattended) {
    const tally = await runUnattended(options);
    console.log(JSON.stringify(tally));
    const isDone = expectsHelp(options) ? isThrough : isPerfect;
    process.exitCode = isDone(tally) ? 0 : 1;
  } else {
    await runAttended(options);
  }
} catch (error) {
  console.error(error instanceof Error ? error.message : error);
  process.exitCode = 1;
}
