import { startPractice } from '../practice/server.ts';
import { buildExtension } from '../support/build-extension.ts';
import { ensureTools } from '../support/ensure-tools.ts';
import { openBenchBrowser } from './bench-browser.ts';
import { startBenchServer } from './bench-server.ts';
import { addConfiguredApp } from './bench-world.ts';
import { type Figures, figuresOf } from './figures.ts';
import { parseBenchOptions } from './options.ts';
import { measurePanel, type PanelFigures, panelTableOf } from './panel-figures.ts';
import { runRounds } from './rounds.ts';
import { tableOf } from './table.ts';

/** Everything that has to be ended, the last begun first. */
async function measureAll(rounds: number): Promise<Figures & { readonly panel: PanelFigures }> {
  await using ends = new AsyncDisposableStack();
  const begun = <Thing extends { close: () => Promise<void> }>(thing: Thing) =>
    ends.adopt(thing, ({ close }) => close());
  const practice = begun(await startPractice());
  const address = await addConfiguredApp(practice.world);
  const { port } = begun(await startBenchServer(practice.port));
  const { company } = practice.world.options;
  const setup = begun(await openBenchBrowser(port, { company }));
  const none = begun(await openBenchBrowser(port, null));
  const panel = await measurePanel(port, rounds);
  console.log(panelTableOf(panel));
  const figures = figuresOf(await runRounds(rounds, { setup, again: setup, none }, address));
  return { ...figures, panel, ok: figures.ok && panel.ok };
}

try {
  const { rounds } = parseBenchOptions(process.argv.slice(2));
  ensureTools(['chromium']);
  buildExtension();
  const figures = await measureAll(rounds);
  console.log(tableOf(figures));
  console.log(JSON.stringify(figures));
  process.exitCode = figures.ok ? 0 : 1;
} catch (error) {
  console.error(error instanceof Error ? error.message : error);
  console.log(JSON.stringify({ ok: false }));
  process.exitCode = 1;
}
