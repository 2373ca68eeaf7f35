import { beforeAll, expect, it } from 'vitest';
import { faultsIn } from './hostile/built-files.ts';
import { buildExtension, extensionDir } from './support/build-extension.ts';
import { sourcesIn } from './support/builders/sources.ts';

beforeAll(buildExtension, 60_000);

it.each(['chrome', 'firefox'] as const)(
  'the build for %s holds no inline code, nothing remote, and nothing that turns text into elements',
  (build) => {
    expect(faultsIn(extensionDir(build))).toEqual([]);
  },
);

it('no source turns text into elements or code', () => {
  const sinks =
    /\b(?:innerHTML|outerHTML|insertAdjacentHTML|dangerouslySetInnerHTML|setHTMLUnsafe|createContextualFragment|eval)\b\s*[=(:]|document\.write|new Function\b/;
  const sources = ['lib', 'components', 'entrypoints'].flatMap(sourcesIn);
  expect(sources.length).toBeGreaterThan(100);
  expect(sources.filter(({ text }) => sinks.test(text)).map(({ path }) => path)).toEqual([]);
});
