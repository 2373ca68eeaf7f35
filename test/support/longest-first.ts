import { BaseSequencer, type TestSpecification } from 'vitest/node';
import { inProject } from './project.ts';

/** Test files that take long, with the seconds that each takes by itself on two cores. */
export const longFiles: Readonly<Record<string, number>> = {
  'test/e2e/fills.test.ts': 88,
  'test/e2e/fill-and-save.test.ts': 50,
  'test/e2e/go-fill-and-save.test.ts': 60,
  'test/practice/entra/manners.test.ts': 48,
  'test/practice/image-relay/manners.test.ts': 48,
  'test/practice/entra/walk.test.ts': 45,
  'test/accuracy/consoles.test.ts': 41,
};

/**
 * Begins with the files that take longest, so that at the end of a project no core waits for the last of them. Without
 * what it remembers of earlier runs, as in a clean checkout, Vitest would go by the sizes of the files alone.
 */
export class LongestFirst extends BaseSequencer {
  override async sort(files: TestSpecification[]): Promise<TestSpecification[]> {
    const byProject = Map.groupBy(await super.sort(files), ({ project }) => project.name);
    return [...byProject.values()].flatMap((own) => longestFirst(own, ({ moduleId }) => moduleId));
  }
}

/** The same in the order in which it is to run: what is not known to be long stays as it was. */
export function longestFirst<File>(files: readonly File[], pathOf: (file: File) => string): File[] {
  return files.toSorted((one, other) => secondsOf(pathOf(other)) - secondsOf(pathOf(one)));
}

const seconds = new Map(
  Object.entries(longFiles).map(([file, each]) => [inProject(file).replaceAll('\\', '/'), each]),
);

function secondsOf(path: string): number {
  return seconds.get(path) ?? 0;
}
