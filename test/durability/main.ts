import { startPractice } from '../practice/server.ts';
import { buildExtension } from '../support/build-extension.ts';
import { ensureTools } from '../support/ensure-tools.ts';
import { openDurableBrowser } from './durable-browser.ts';
import { parseDurabilityOptions } from './options.ts';
import { runAll } from './run-all.ts';
import { buildWithoutWrite } from './sabotaged-build.ts';
import { begunSetup, scenariosIn } from './scenarios.ts';
import { type Row, tableOf, tallyOf } from './tally.ts';

async function stopEverywhere(only: string, folder: string | undefined): Promise<Row[]> {
  await using ends = new AsyncDisposableStack();
  const begun = <Thing extends { close: () => Promise<void> }>(thing: Thing) =>
    ends.adopt(thing, ({ close }) => close());
  const practice = begun(await startPractice({ delay: 10 }));
  const scenarios = await scenariosIn(practice.world);
  const browser = begun(await openDurableBrowser(practice, folder));
  return await runAll(browser, scenarios, {
    begun: begunSetup(practice.world.options.company),
    only,
  });
}

try {
  const { only, sabotage } = parseDurabilityOptions(process.argv.slice(2));
  ensureTools(['chromium']);
  if (!sabotage) buildExtension();
  const rows = await stopEverywhere(only, sabotage ? await buildWithoutWrite() : undefined);
  const tally = tallyOf(rows);
  console.log(tableOf(rows));
  console.log(JSON.stringify(tally));
  process.exitCode = tally.passed ? 0 : 1;
} catch (error) {
  console.error(error instanceof Error ? error.message : error);
  const nothing = { stops: 0, recorded: 0, lost: 0, halfWritten: 0, passed: false };
  console.log(JSON.stringify(nothing));
  process.exitCode = 1;
}
