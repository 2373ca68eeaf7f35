import { startPractice } from '../practice/server.ts';
import type { BenchBrowser } from './bench-browser.ts';
import { openBenchBrowser } from './bench-browser.ts';
import { startBenchServer } from './bench-server.ts';
import { addConfiguredApp } from './bench-world.ts';

/** The consoles that a part measures in, and browsers as many as it needs. */
export interface BenchStage extends AsyncDisposable {
  /** Address of the SAML page in the admin center. */
  readonly address: string;
  /** How many elements the admin center's page holds when it is loaded next. */
  readonly hold: (elements: number) => void;
  /** Another browser: in one a setup is in progress, in the other the extension has nothing to do. */
  readonly open: (state: 'setup' | 'no setup') => Promise<BenchBrowser>;
}

/** Each part has a stage of its own; disposing of it ends everything that was begun there. */
export async function setBenchStage(): Promise<BenchStage> {
  await using begun = new AsyncDisposableStack();
  const keep = <Thing extends { close: () => Promise<void> }>(thing: Thing) =>
    begun.adopt(thing, ({ close }) => close());
  const practice = keep(await startPractice());
  const address = await addConfiguredApp(practice.world);
  const { port, hold } = keep(await startBenchServer(practice.port));
  const { company } = practice.world.options;
  const ends = begun.move();
  return {
    address,
    hold,
    open: async (state) => {
      const browser = await openBenchBrowser(port, state === 'setup' ? { company } : null);
      return ends.adopt(browser, ({ close }) => close());
    },
    [Symbol.asyncDispose]: () => ends.disposeAsync(),
  };
}
