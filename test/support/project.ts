import { join, resolve } from 'node:path';

/** Absolute path of the project's folder. */
export const projectFolder = resolve(import.meta.dirname, '../..');

/** Absolute path of something in the project, given from its folder. */
export function inProject(...parts: readonly string[]): string {
  return join(projectFolder, ...parts);
}
