import { setBenchStage } from '../bench-stage.ts';
import type { PartReport } from '../report.ts';
import { inRounds } from '../rounds.ts';
import { visitPage, type Windows } from '../visit.ts';
import { caseOf, shareCases, shareReportOf } from './share-figures.ts';

const usual: Windows = { afterDrawn: 2_500, storm: 3_000, afterStorm: 750 };
/** Without a setup there is nothing to wait for, and the shorter window makes the share rather larger. */
const short: Windows = { afterDrawn: 1_000, storm: 1_000, afterStorm: 500 };

/** What the extension takes of the page's own time, in documents of three sizes. */
export async function measureShares(rounds: number): Promise<PartReport> {
  await using stage = await setBenchStage();
  const browsers = { setup: await stage.open('setup'), none: await stage.open('no setup') };
  const visits = await inRounds(rounds, shareCases, (name) => {
    const { state, size } = caseOf(name);
    stage.hold(size);
    return visitPage(browsers[state], stage.address, state === 'setup' ? usual : short);
  });
  return shareReportOf(visits);
}
