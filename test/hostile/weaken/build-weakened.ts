import { join } from 'node:path';
import { build } from 'wxt';
import { inProject, projectFolder } from '../../support/project.ts';
import { weakenings } from './weakenings.ts';

/**
 * Builds the extension without its checks, into a folder of its own, and gives that. It is for proofs
 * alone: nothing of it is ever in a build that anybody gets.
 */
export async function buildWeakened(): Promise<string> {
  const left = new Set(weakenings);
  await build({
    root: projectFolder,
    browser: 'chrome',
    manifestVersion: 3,
    outDir: '.output/weakened',
    logger: quiet,
    vite: () => ({ plugins: [plugin(left)] }),
    hooks: {
      'build:manifestGenerated': (_, manifest) => {
        Object.assign(manifest, {
          externally_connectable: { ids: ['*'] },
          content_security_policy: { extension_pages: "script-src 'self'" },
        });
      },
    },
  });
  const [unused] = left;
  if (unused) throw new Error(`Nothing in ${unused.file} reads ${unused.from}`);
  return inProject('.output', 'weakened', 'chrome-mv3');
}

/** Replaces what a weakening names, and remembers that it did. */
function plugin(left: Set<(typeof weakenings)[number]>) {
  return {
    name: 'weaken',
    enforce: 'pre' as const,
    transform(code: string, id: string) {
      const path = id.split('?')[0] ?? '';
      const own = weakenings.filter(({ file }) => path === join(projectFolder, file));
      return own.reduce((text, each) => {
        if (text.includes(each.from)) left.delete(each);
        return text.replace(each.from, () => each.to);
      }, code);
    },
  };
}

const silent = () => undefined;
const quiet = {
  debug: silent,
  log: silent,
  info: silent,
  warn: console.warn,
  error: console.error,
  fatal: console.error,
  success: silent,
  level: 0,
};
