import { build } from 'wxt';
import { inProject, projectFolder } from '../support/project.ts';

const store = 'lib/browser/lasting-store.ts';
const write = 'await browser.storage.local.set({ ...aside, [of.key]: value });';

/** Builds the extension without the write of its store, in a folder of its own; answers that folder. */
export async function buildWithoutWrite(): Promise<string> {
  const outDir = inProject('.output', 'durability');
  let removed = 0;
  await build({
    root: projectFolder,
    browser: 'chrome',
    outDir,
    vite: () => ({
      plugins: [
        {
          name: 'without-write',
          enforce: 'pre' as const,
          transform: (code: string, id: string) => {
            if (!id.endsWith(store)) return undefined;
            if (!code.includes(write)) throw new Error(`${store} has no such write any more`);
            removed += 1;
            return code.replace(write, '');
          },
        },
      ],
    }),
  });
  if (removed === 0) throw new Error('Nothing was taken out of the build.');
  return `${outDir}/chrome-mv3`;
}
