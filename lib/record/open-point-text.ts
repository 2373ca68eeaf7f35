import { t } from '../catalogue/translate.ts';
import { factText } from '../guide/fact-text.ts';
import { fieldText, valueText } from '../guide/value-text.ts';
import type { OpenPoint } from './open-points.ts';
import { neededText } from './record-words.ts';

/**
 * What is not certain, as a sentence.
 *
 * @param host the company's.
 */
export function openPointText(point: OpenPoint, host: string): string {
  switch (point.kind) {
    case 'value':
      return t(`record.open.value.${point.source}`, { setting: factText(point.key) });
    case 'refused':
      return t(`refused.${point.reason}`, { setting: factText(point.key), host });
    case 'not-seen-saved':
      return t('record.open.not-seen-saved', { field: fieldText(point.field) });
    case 'saved-other':
      return t('record.open.saved-other', {
        field: fieldText(point.field),
        value: valueText(point.value),
      });
    case 'step-by-hand':
    case 'step-handed-over':
    case 'step-open':
    case 'step-stale':
      return t(`record.open.${point.kind}`, { step: t(`step.${point.step}.title`) });
    case 'test':
      return t('record.open.test', { way: t(`record.way.${point.way}`) });
    case 'certificate-unseen':
    case 'metadata-unasked':
      return t(`record.open.${point.kind}`);
    case 'check':
      return t('record.open.check', {
        check: t(`preflight.rule.${point.id}`),
        needs: neededText(point.needs),
      });
  }
}
