import { setBenchStage } from '../bench-stage.ts';
import type { PartReport } from '../report.ts';
import { inRounds } from '../rounds.ts';
import { elements, recognitionCases, recognitionReportOf } from './recognition-figures.ts';
import { visitLarge } from './recognition-visit.ts';

/** How soon a step is recognised in a large document, and what one scan of it costs. */
export async function measureRecognition(rounds: number): Promise<PartReport> {
  await using stage = await setBenchStage();
  stage.hold(elements);
  const browser = await stage.open('setup');
  const visits = await inRounds(rounds, recognitionCases, () => visitLarge(browser, stage.address));
  return recognitionReportOf(visits);
}
