import { startPractice } from '../../practice/server.ts';
import { launchChromium } from '../../support/chromium.ts';
import type { PartReport } from '../report.ts';
import { inRounds } from '../rounds.ts';
import { panelReportOf } from './panel-figures.ts';
import { fillStore, type PanelCase, panelCases, visitPanel } from './panel-visit.ts';

const names = Object.keys(panelCases) as PanelCase[];

/** How fast the panel opens and shows an event, with more and more setups in the store. */
export async function measurePanel(rounds: number): Promise<PartReport> {
  await using ends = new AsyncDisposableStack();
  const { port } = ends.adopt(await startPractice(), ({ close }) => close());
  const chromium = ends.adopt(await launchChromium({ port }), ({ close }) => close());
  await visitPanel(chromium);
  const visits = await inRounds(rounds, names, async (name) => {
    await fillStore(chromium, panelCases[name]);
    return visitPanel(chromium);
  });
  return panelReportOf(visits);
}
