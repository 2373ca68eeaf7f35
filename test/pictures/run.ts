import { mkdir, rm } from 'node:fs/promises';
import type { Language } from '../../lib/messages/languages.ts';
import { speakIn } from './language.ts';
import type { Scene } from './scene.ts';
import { openStudio, type Studio } from './studio.ts';
import { type Taken, take } from './take.ts';

/** As many browsers as the machine that this is meant for has cores. */
const studios = 2;

/** Takes every scene in every language, in two browsers at a time, and tells of each as it goes. */
export async function takeAll(
  scenes: readonly Scene[],
  languages: readonly Language[],
  folder: string,
  tell: (taken: Taken, language: Language) => void,
): Promise<Taken[]> {
  await rm(folder, { recursive: true, force: true });
  await mkdir(folder, { recursive: true });
  await using ends = new AsyncDisposableStack();
  const open = await Promise.all(Array.from({ length: studios }, openStudio));
  for (const studio of open) ends.adopt(studio, (each) => each.close());
  const all: Taken[] = [];
  for (const language of languages) {
    await speakIn(language);
    const waiting = [...scenes];
    const work = async (studio: Studio) => {
      for (let scene = waiting.shift(); scene; scene = waiting.shift()) {
        const taken = await take(studio, scene, language, folder);
        tell(taken, language);
        all.push(taken);
      }
    };
    await Promise.all(open.map(work));
  }
  return all;
}
