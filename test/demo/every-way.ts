import type { DemoOptions } from './options.ts';
import { isThrough, type Tally } from './tally.ts';
import { runUnattended } from './unattended.ts';

type Clothes = Pick<DemoOptions, 'markup' | 'relayMarkup' | 'lang' | 'drift'>;

/** Each manner as it is today; then ten futures, three languages spread over them. */
const clothes: readonly Clothes[] = [
  { markup: 'portal', relayMarkup: 'rails', lang: 'en', drift: null },
  { markup: 'frames', relayMarkup: 'spa', lang: 'en', drift: null },
  { markup: 'shadow', relayMarkup: 'definitions', lang: 'en', drift: null },
  { markup: 'tables', relayMarkup: 'rows', lang: 'en', drift: null },
  { markup: 'portal', relayMarkup: 'definitions', lang: 'en', drift: 1 },
  { markup: 'frames', relayMarkup: 'rows', lang: 'de', drift: 2 },
  { markup: 'shadow', relayMarkup: 'rails', lang: 'en', drift: 3 },
  { markup: 'tables', relayMarkup: 'spa', lang: 'fr', drift: 4 },
  { markup: 'portal', relayMarkup: 'spa', lang: 'ja', drift: 5 },
  { markup: 'frames', relayMarkup: 'rails', lang: 'en', drift: 6 },
  { markup: 'shadow', relayMarkup: 'rows', lang: 'fr', drift: 7 },
  { markup: 'tables', relayMarkup: 'definitions', lang: 'de', drift: 8 },
  { markup: 'portal', relayMarkup: 'rows', lang: 'en', drift: 9 },
  { markup: 'shadow', relayMarkup: 'spa', lang: 'ja', drift: 10 },
];

interface Run extends Tally {
  readonly clothes: string;
}

export interface EveryWay {
  readonly runs: readonly Run[];
  readonly passed: boolean;
}

/** The whole tutorial in one manner after another. */
export async function runEveryWay(options: DemoOptions): Promise<EveryWay> {
  const runs: Run[] = [];
  for (const each of clothes) {
    const name = `${each.markup}, ${each.relayMarkup}, ${each.lang}, drift ${each.drift ?? 'none'}`;
    console.log(`\n${name}`);
    runs.push({ clothes: name, ...(await runUnattended({ ...options, ...each })) });
  }
  return { runs, passed: runs.length === clothes.length && runs.every(isThrough) };
}
