import { buildExtension } from '../support/build-extension.ts';
import { ensureTools } from '../support/ensure-tools.ts';
import { walkAssisted } from './assisted.ts';
import { missedBars, ratioOf } from './bars.ts';
import { walkByHand } from './by-hand.ts';
import { figuresOf, rounded } from './figures.ts';
import { decisionTableOf, tableOf } from './table.ts';
import type { Walk } from './walk.ts';

function report(byHand: Walk, assisted: Walk): boolean {
  console.log(tableOf(byHand, assisted));
  console.log(`\n${decisionTableOf(byHand, assisted)}\n`);
  const missed = missedBars(byHand, assisted);
  for (const each of missed) console.log(`missed: ${each}`);
  const passed = missed.length === 0;
  console.log(JSON.stringify({ ...figuresOfBoth(byHand, assisted), passed }));
  return passed;
}

function figuresOfBoth(byHand: Walk, assisted: Walk) {
  return {
    byHand: figuresOf(byHand.recorder.acts),
    assisted: figuresOf(assisted.recorder.acts),
    ratio: rounded(ratioOf(byHand, assisted)),
  };
}

try {
  ensureTools(['chromium', 'xvfb', 'xauth', 'xdotool']);
  buildExtension();
  console.log('By hand');
  const byHand = await walkByHand();
  console.log('With the assistant');
  process.exitCode = report(byHand, await walkAssisted()) ? 0 : 1;
} catch (error) {
  console.error(error instanceof Error ? error.stack : error);
  console.log(JSON.stringify({ passed: false }));
  process.exitCode = 1;
}
